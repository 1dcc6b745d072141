package org.gongkai.detect.person.mention;

import org.gongkai.detect.Whose;
import org.gongkai.detect.person.lexicon.NameShape;

/**
 * A name at one place, with what its surroundings there say.
 *
 * @param start offset of its first char in the document's text
 * @param end offset after its last char
 * @param name the name
 * @param role who the person is
 * @param strength how plainly they say it
 * @param why the reason, in Chinese
 */
public record Mention(int start, int end, String name, Whose role, Strength strength, String why) {

    /** The name as it would be written without blanks in it. */
    public String bareName() {
        return name.codePoints()
                .filter(c -> !NameShape.isBlank((char) c))
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    /** How plainly the surroundings speak. */
    public enum Strength {
        /** A label, a post or a header names the role. */
        EXPLICIT(0.95),
        /** What the person does or is called names it. */
        SPOKEN(0.85),
        /** Only the shape or a model says that it is a name, or the sentence what it is about. */
        GUESSED(0.6);

        private final double score;

        Strength(double score) {
            this.score = score;
        }

        /** The score of a finding so plain. */
        public double score() {
            return score;
        }
    }
}
