package org.gongkai.detect.sign;

import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * One row of the table of signs.
 *
 * @param sign its id
 * @param zone where its phrases count
 * @param phrases what shows it, as written in the table
 * @param except what in the same sentence denies it
 * @param score how sure it makes, 0 to 1
 * @param why the reason, in Chinese
 */
record SignRow(
        String sign, Zone zone, String phrases, @Nullable Pattern except, double score, String why) {

    List<String> alternatives() {
        return Phrases.alternatives(phrases);
    }

    boolean denies(String sentence) {
        return except != null && except.matcher(sentence).find();
    }
}
