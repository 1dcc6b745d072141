package org.gongkai.release.redact.sheet;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.poi.ss.util.CellReference;
import org.jspecify.annotations.Nullable;

/**
 * Where a cell stands, counted from 0.
 *
 * @param row of the cell
 * @param column of the cell
 */
record Address(int row, int column) {

    private static final Pattern FORM = Pattern.compile("\\$?([A-Za-z]{1,3})\\$?(\\d{1,7})");

    /** Null for what is no address. */
    static @Nullable Address of(String text) {
        Matcher form = FORM.matcher(text);
        return form.matches()
                ? new Address(Integer.parseInt(form.group(2)) - 1, CellReference.convertColStringToIndex(form.group(1)))
                : null;
    }

    static int number(String digits, int otherwise) {
        return digits.matches("\\d{1,7}") ? Integer.parseInt(digits) : otherwise;
    }

    @Override
    public String toString() {
        return CellReference.convertNumToColString(column) + (row + 1);
    }
}
