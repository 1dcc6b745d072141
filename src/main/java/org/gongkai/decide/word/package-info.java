/** Puts a decision into the words of a 发文稿头纸. */
@NullMarked
package org.gongkai.decide.word;

import org.jspecify.annotations.NullMarked;
