/** What is published, by category and channel. */
@NullMarked
package org.gongkai.release.list;

import org.jspecify.annotations.NullMarked;
