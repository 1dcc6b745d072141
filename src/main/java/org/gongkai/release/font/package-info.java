/** The Chinese font that is put into PDF files. */
@NullMarked
package org.gongkai.release.font;

import org.jspecify.annotations.NullMarked;
