/** The ways to come upon a person's name: by a label, in a table, in a sentence, by its look, by a model. */
@NullMarked
package org.gongkai.detect.person.mention;

import org.jspecify.annotations.NullMarked;
