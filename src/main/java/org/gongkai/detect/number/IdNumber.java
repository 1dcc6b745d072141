package org.gongkai.detect.number;

import java.util.Set;
import java.util.regex.Pattern;

/** The rules of identity numbers: GB 11643-1999, and the 15 digits of before. */
final class IdNumber {

    private static final int[] WEIGHTS = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
    private static final String CHECKS = "10X98765432";
    private static final Set<String> PROVINCES = Set.of(
            "11", "12", "13", "14", "15", "21", "22", "23", "31", "32", "33", "34", "35", "36", "37", "41", "42", "43",
            "44", "45", "46", "50", "51", "52", "53", "54", "61", "62", "63", "64", "65", "71", "81", "82", "83");

    private static final Pattern NUMBER = Pattern.compile("[0-9]{17}[0-9X]");
    private static final Pattern OLD_NUMBER = Pattern.compile("[0-9]{15}");

    private IdNumber() {}

    /** Whether it is 18 digits, of which the last may be X, that have a region, a day of birth and their check digit. */
    static boolean valid(String digits) {
        return plausible(digits) && checked(digits);
    }

    /** Whether it is such a number but for the check digit. */
    static boolean plausible(String digits) {
        return NUMBER.matcher(digits).matches()
                && PROVINCES.contains(digits.substring(0, 2))
                && Birthday.of(digits.substring(6, 14));
    }

    /** Whether it is 15 digits that have a region and a day of birth in the 1900s. */
    static boolean old(String digits) {
        return OLD_NUMBER.matcher(digits).matches()
                && PROVINCES.contains(digits.substring(0, 2))
                && Birthday.of("19" + digits.substring(6, 12));
    }

    private static boolean checked(String digits) {
        int sum = 0;
        for (int i = 0; i < WEIGHTS.length; i++) {
            sum += (digits.charAt(i) - '0') * WEIGHTS[i];
        }
        return CHECKS.charAt(sum % 11) == digits.charAt(17);
    }

    private static final class Birthday {

        private static final int[] DAYS = {31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};

        static boolean of(String yyyymmdd) {
            int year = Integer.parseInt(yyyymmdd.substring(0, 4));
            int month = Integer.parseInt(yyyymmdd.substring(4, 6));
            int day = Integer.parseInt(yyyymmdd.substring(6));
            return year >= 1890 && year < 2050 && month >= 1 && month <= 12 && day >= 1 && day <= DAYS[month - 1];
        }
    }
}
