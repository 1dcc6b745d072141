/** Starts Gongkai: the service and its command line. */
@NullMarked
package org.gongkai;

import org.jspecify.annotations.NullMarked;
