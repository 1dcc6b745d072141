/** Runs the rules that state the law; they only add reasons. */
@NullMarked
package org.gongkai.decide.rule;

import org.jspecify.annotations.NullMarked;
