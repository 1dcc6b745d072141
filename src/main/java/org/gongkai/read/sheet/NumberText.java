package org.gongkai.read.sheet;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Map;
import org.apache.poi.ss.usermodel.BuiltinFormats;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.jspecify.annotations.Nullable;

/** Shows numbers as the spreadsheet does, except that long digit strings stay exact. */
final class NumberText {

    /** Formats that a Chinese installation knows by number alone. */
    private static final Map<Integer, String> CHINESE = Map.of(
            14, "yyyy/m/d",
            27, "yyyy\"年\"m\"月\"",
            28, "m\"月\"d\"日\"",
            30, "m-d-yy",
            31, "yyyy\"年\"m\"月\"d\"日\"",
            32, "h\"时\"mm\"分\"",
            33, "h\"时\"mm\"分\"ss\"秒\"",
            57, "yyyy\"年\"m\"月\"",
            58, "m\"月\"d\"日\"");

    private static final String NOTHING_SHOWN = ";;;";

    private final DataFormatter formatter = new DataFormatter(Locale.CHINA);
    private final boolean from1904;

    NumberText(boolean from1904) {
        this.from1904 = from1904;
    }

    /**
     * A number's text.
     *
     * @param raw the number as it is stored
     * @param index number of its format
     * @param custom its format where the file defines it
     */
    String of(String raw, int index, @Nullable String custom) {
        String format = format(index, custom);
        BigDecimal number;
        try {
            number = new BigDecimal(raw.strip());
        } catch (NumberFormatException e) {
            return raw;
        }
        boolean general = format.equalsIgnoreCase("General") || format.equals("@");
        boolean scientific = format.toUpperCase(Locale.ROOT).contains("E+");
        if (Math.abs(number.precision() - number.scale()) > 40) {
            return raw;
        }
        if ((general || scientific) && number.stripTrailingZeros().scale() <= 0) {
            return number.setScale(0).toPlainString();
        }
        try {
            return formatter.formatRawCellContents(number.doubleValue(), index, format, from1904);
        } catch (IllegalArgumentException e) {
            return number.toPlainString();
        }
    }

    /** Whether a format shows nothing of its value. */
    static boolean showsNothing(int index, @Nullable String custom) {
        return format(index, custom).equals(NOTHING_SHOWN);
    }

    private static String format(int index, @Nullable String custom) {
        if (custom != null) {
            return custom;
        }
        String chinese = CHINESE.get(index);
        if (chinese != null) {
            return chinese;
        }
        String builtin = BuiltinFormats.getBuiltinFormat(index);
        return builtin == null ? "General" : builtin;
    }
}
