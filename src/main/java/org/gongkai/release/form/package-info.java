/** Forms to be printed, signed and filed: the 发文稿头纸 and the 备案表, as Word and as PDF. */
@NullMarked
package org.gongkai.release.form;

import org.jspecify.annotations.NullMarked;
