package org.gongkai.release.redact.sheet;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.poi.ss.usermodel.BuiltinFormats;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.gongkai.release.redact.ooxml.Xml;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** The ways in which a workbook may show a number. */
final class NumberFormats {

    static final NumberFormats NONE = new NumberFormats(List.of(), Map.of());

    private static final String NOTHING_SHOWN = ";;;";

    private final List<Integer> cells;
    private final Map<Integer, String> custom;
    private final List<DataFormatter> formatters =
            List.of(new DataFormatter(Locale.CHINA), new DataFormatter(Locale.US));

    private NumberFormats(List<Integer> cells, Map<Integer, String> custom) {
        this.cells = cells;
        this.custom = custom;
    }

    NumberFormats(Document styles) {
        this(new ArrayList<>(), new HashMap<>());
        for (Element format : Xml.named(styles, "numFmt")) {
            custom.putIfAbsent(number(format.getAttribute("numFmtId")), format.getAttribute("formatCode"));
        }
        for (Element list : Xml.named(styles, "cellXfs")) {
            Xml.children(list).forEach(style -> cells.add(number(style.getAttribute("numFmtId"))));
        }
    }

    /** Whether a cell's style shows nothing of what it holds. */
    boolean showsNothing(String style) {
        return custom.getOrDefault(format(style), "").equals(NOTHING_SHOWN);
    }

    /** The texts by which a person may know a number: exact, grouped, and as the cell shows it. */
    List<String> texts(String raw, String style, boolean from1904) {
        List<String> texts = new ArrayList<>(List.of(raw));
        try {
            BigDecimal number = new BigDecimal(raw.strip());
            if (Math.abs(number.precision() - number.scale()) < 40) {
                texts.add(number.toPlainString());
                texts.add(number.stripTrailingZeros().toPlainString());
            }
            int index = format(style);
            String code = custom.getOrDefault(index, BuiltinFormats.getBuiltinFormat(index));
            for (Locale locale : List.of(Locale.CHINA, Locale.US)) {
                texts.add(new DataFormatter(locale)
                        .formatRawCellContents(number.doubleValue(), index, code == null ? "General" : code, from1904));
            }
        } catch (IllegalArgumentException notANumber) {
            return texts;
        }
        return texts;
    }

    private int format(String style) {
        int index = number(style);
        return index < cells.size() ? cells.get(index) : 0;
    }

    private static int number(String digits) {
        return digits.matches("\\d{1,7}") ? Integer.parseInt(digits) : 0;
    }
}
