/** Parser of OFD files, the national fixed-layout format, run in the reading process. */
@NullMarked
package org.gongkai.read.ofd;

import org.jspecify.annotations.NullMarked;
