/** The tables in which the legal office keeps what tells a person's name and role. */
@NullMarked
package org.gongkai.detect.person.lexicon;

import org.jspecify.annotations.NullMarked;
