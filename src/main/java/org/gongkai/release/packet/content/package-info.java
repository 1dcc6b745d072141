/** What an evidence packet says, as values. */
@NullMarked
package org.gongkai.release.packet.content;

import org.jspecify.annotations.NullMarked;
