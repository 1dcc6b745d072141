package org.gongkai.detect;

import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Period;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What a state-secret mark says.
 *
 * @param level 密级
 * @param term 保密期限 as written, none when only a level or a date stands
 * @param until the day of declassification as written
 * @param untilUsed whether it ends with use, 启用前
 */
public record SecretMark(
        Level level, @Nullable Period term, @Nullable LocalDate until, boolean untilUsed) {

    private static final Pattern DAY = Pattern.compile("([0-9]{4})年([0-9]{1,2})月(?:([0-9]{1,2})日)?");
    private static final Pattern TERM = Pattern.compile("([0-9]{1,2}|[一二三四五六七八九十]{1,3})(年|个月)");
    private static final Pattern SPACE = Pattern.compile("\\s+");
    private static final String NUMERALS = "一二三四五六七八九";

    /** 密级 with the longest term that 保守国家秘密法 article 20 allows. */
    public enum Level {
        TOP_SECRET("绝密", 30),
        CONFIDENTIAL("机密", 20),
        SECRET("秘密", 10);

        private final String label;
        private final int mostYears;

        Level(String label, int mostYears) {
            this.label = label;
            this.mostYears = mostYears;
        }

        /** The statute's term. */
        public String label() {
            return label;
        }
    }

    /**
     * Reads a mark such as 秘密★10年, 机密★2045年3月1日 or 绝密★启用前, in any spacing and width.
     *
     * @throws IllegalArgumentException when it names no level
     */
    public static SecretMark parse(String text) {
        String mark = SPACE.matcher(Normalizer.normalize(text, Normalizer.Form.NFKC))
                .replaceAll("")
                .replace('〇', '0');
        Level level = level(mark);
        Matcher day = DAY.matcher(mark);
        if (day.find()) {
            return new SecretMark(level, null, until(day), false);
        }
        Matcher term = TERM.matcher(mark);
        if (term.find()) {
            int count = number(term.group(1));
            return new SecretMark(
                    level, term.group(2).equals("年") ? Period.ofYears(count) : Period.ofMonths(count), null, false);
        }
        return new SecretMark(level, null, null, mark.contains("启用前"));
    }

    private static Level level(String mark) {
        for (Level level : Level.values()) {
            if (mark.contains(level.label)) {
                return level;
            }
        }
        throw new IllegalArgumentException("a state-secret mark names its level");
    }

    private static @Nullable LocalDate until(Matcher day) {
        try {
            int year = Integer.parseInt(day.group(1));
            int month = Integer.parseInt(day.group(2));
            return day.group(3) == null
                    ? LocalDate.of(year, month, 1).plusMonths(1).minusDays(1)
                    : LocalDate.of(year, month, Integer.parseInt(day.group(3)));
        } catch (DateTimeException e) {
            return null;
        }
    }

    private static int number(String digits) {
        if (Character.isDigit(digits.charAt(0))) {
            return Integer.parseInt(digits);
        }
        int ten = digits.indexOf('十');
        if (ten < 0) {
            return NUMERALS.indexOf(digits.charAt(0)) + 1;
        }
        int tens = ten == 0 ? 1 : NUMERALS.indexOf(digits.charAt(0)) + 1;
        int ones = ten == digits.length() - 1 ? 0 : NUMERALS.indexOf(digits.charAt(ten + 1)) + 1;
        return tens * 10 + ones;
    }

    /**
     * The last day it binds.
     *
     * @param issued the document's date, from which a term counts
     * @return null when that cannot be known
     */
    public @Nullable LocalDate expiry(@Nullable LocalDate issued) {
        if (until != null) {
            return until;
        }
        if (issued == null) {
            return null;
        }
        return issued.plus(term == null ? Period.ofYears(level.mostYears) : term);
    }
}
