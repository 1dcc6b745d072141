package org.gongkai.detect.form;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A date as documents write it: 2024年3月5日, 二〇二四年三月五日, 2024-03-05. */
final class ChineseDate {

    private static final String DIGITS = "〇一二三四五六七八九";
    private static final String NUMBER = "[0-9]{1,2}|[一二三四五六七八九十]{1,3}";

    /** Year, month and day are its last three groups. */
    static final String PATTERN =
            "(?=[12一二])(?:(?<year>(?:19|20) ?[0-9] ?[0-9]|[一二][〇○零Oo0一二三四五六七八九]{3}) ?年 ?(?<month>" + NUMBER
                    + ") ?月 ?(?<day>" + NUMBER + ") ?日"
                    + "|(?<y>(?:19|20)[0-9]{2})(?<s>[-./])(?<m>[0-9]{1,2})\\k<s>(?<d>[0-9]{1,2})(?![0-9]))";

    private static final Pattern DATE = Pattern.compile(PATTERN);

    private ChineseDate() {}

    /** The first date in a text, if it has one that exists. */
    static @Nullable LocalDate first(String text) {
        Matcher date = DATE.matcher(text);
        return date.find() ? of(date) : null;
    }

    /** The date that a matcher of {@link #PATTERN} found. */
    static @Nullable LocalDate of(Matcher date) {
        boolean words = date.group("year") != null;
        try {
            return LocalDate.of(
                    year(words ? date.group("year") : date.group("y")),
                    number(words ? date.group("month") : date.group("m")),
                    number(words ? date.group("day") : date.group("d")));
        } catch (DateTimeException e) {
            return null;
        }
    }

    private static int year(String text) {
        int year = 0;
        for (char c : text.replace(" ", "").toCharArray()) {
            int digit = "○零Oo".indexOf(c) >= 0 ? 0 : DIGITS.indexOf(c);
            year = year * 10 + (digit < 0 ? c - '0' : digit);
        }
        return year;
    }

    /** A number up to 99 in Arabic or Chinese digits, which may be printed with blanks between them. */
    static int number(String printed) {
        String text = printed.replaceAll("\\s+", "");
        if (Character.isDigit(text.charAt(0))) {
            return Integer.parseInt(text);
        }
        int ten = text.indexOf('十');
        if (ten < 0) {
            return DIGITS.indexOf(text.charAt(0));
        }
        int tens = ten == 0 ? 1 : DIGITS.indexOf(text.charAt(0));
        int ones = ten == text.length() - 1 ? 0 : DIGITS.indexOf(text.charAt(text.length() - 1));
        return tens * 10 + ones;
    }
}
