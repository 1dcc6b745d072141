/** The evidence packet of a case: what was found, which rules fired, who decided what and why, and that it is unchanged. */
@NullMarked
package org.gongkai.release.packet;

import org.jspecify.annotations.NullMarked;
