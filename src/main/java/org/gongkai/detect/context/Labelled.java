package org.gongkai.detect.context;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The label that a number stands under.
 *
 * @param label what it says, null when none stands near
 * @param words how it says it
 */
public record Labelled(@Nullable Label label, String words) {

    private static final Labelled NOT = new Labelled(null, "");
    private static final Pattern NUMBER = Pattern.compile("[0-9][0-9 -]{5,}[0-9Xx]");
    private static final Pattern LIST = Pattern.compile("[、,/;和及或与\\s]*(?:\\([^()]{0,12}\\))?[、,/;和及或与\\s]*");

    /** The last label in what stands before, unless another number has taken it. */
    static Labelled nearest(String before) {
        Matcher labels = Label.any().matcher(before);
        Labelled nearest = NOT;
        int end = 0;
        while (labels.find()) {
            nearest = new Labelled(of(labels), labels.group());
            end = labels.end();
        }
        return taken(before.substring(end)) ? NOT : nearest;
    }

    /** Whether it says one of these. */
    public boolean is(Label... some) {
        for (Label one : some) {
            if (one == label) {
                return true;
            }
        }
        return false;
    }

    /** Whether it says anything. */
    public boolean isNone() {
        return label == null;
    }

    private static Label of(Matcher labels) {
        for (Label label : Label.values()) {
            if (labels.group(label.name()) != null) {
                return label;
            }
        }
        throw new IllegalStateException("every word belongs to a label");
    }

    private static boolean taken(String between) {
        Matcher numbers = NUMBER.matcher(between);
        int end = -1;
        while (numbers.find()) {
            end = numbers.end();
        }
        return end >= 0 && !LIST.matcher(between.substring(end)).matches();
    }
}
