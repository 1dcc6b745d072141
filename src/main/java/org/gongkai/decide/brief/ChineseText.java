package org.gongkai.decide.brief;

import java.lang.Character.UnicodeScript;
import org.gongkai.document.Document;
import org.gongkai.document.Part;

/**
 * How much of what a reader sees is Chinese. The rules and models know no other language, so where there is hardly any
 * they have understood nothing, and their silence means nothing.
 *
 * @param han Chinese characters
 * @param letters letters of all scripts, Chinese characters with them; digits count for neither
 */
public record ChineseText(int han, int letters) {

    /** Fewer say nothing. */
    private static final int FEW = 4;

    /** So many are a text of their own, whatever else stands beside them. */
    private static final int PLENTY = 100;

    private static final double SHARE = 0.15;

    /** Counts the visible text of a document. */
    public static ChineseText of(Document document) {
        int han = 0;
        int letters = 0;
        for (Part part : document.parts()) {
            if (part.kind().visible()) {
                han += (int) part.text().codePoints().filter(ChineseText::han).count();
                letters += (int)
                        part.text().codePoints().filter(Character::isLetter).count();
            }
        }
        return new ChineseText(han, letters);
    }

    /** Whether there is enough to decide on: a table of numbers needs but its headings. */
    public boolean enough() {
        return han >= PLENTY || han >= FEW && han >= letters * SHARE;
    }

    private static boolean han(int c) {
        return UnicodeScript.of(c) == UnicodeScript.HAN;
    }
}
