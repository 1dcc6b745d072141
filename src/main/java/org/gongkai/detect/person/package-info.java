/** Names of natural persons and who each of them is, told from the surroundings. */
@NullMarked
package org.gongkai.detect.person;

import org.jspecify.annotations.NullMarked;
