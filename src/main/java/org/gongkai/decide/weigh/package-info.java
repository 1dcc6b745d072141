/** Weighs the reasons into one outcome, in plain Java. */
@NullMarked
package org.gongkai.decide.weigh;

import org.jspecify.annotations.NullMarked;
