package org.gongkai.detect.language.name;

import java.util.regex.Pattern;
import org.gongkai.detect.Name;

/** What a name must look like whatever the model says: a guard against the model's odd guesses. */
final class Plausible {

    private static final Pattern PLAIN = Pattern.compile("\\p{IsHan}{2,5}|\\p{IsHan}{1,2}[ 　]{1,4}\\p{IsHan}{1,2}");
    private static final Pattern DOTTED = Pattern.compile("\\p{IsHan}{1,8}([·•]\\p{IsHan}{1,8}){1,3}");
    private static final Pattern HAN_TWICE = Pattern.compile(".*\\p{IsHan}.*\\p{IsHan}.*");

    private Plausible() {}

    static boolean name(Name.Kind kind, String text) {
        if (kind == Name.Kind.PERSON) {
            return PLAIN.matcher(text).matches() || DOTTED.matcher(text).matches();
        }
        return text.length() < 60 && HAN_TWICE.matcher(text).matches();
    }
}
