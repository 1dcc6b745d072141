package org.gongkai.detect.context;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.gongkai.document.Cell;
import org.gongkai.document.Part;
import org.jspecify.annotations.Nullable;

/** The labels that the cells of a document stand under or beside. */
final class CellLabels {

    private static final int LONGEST_LABEL = 24;
    private static final Pattern LINE = Pattern.compile("\n");
    private static final Pattern DATA = Pattern.compile("[0-9]{4,}");
    private static final Pattern OTHER_LABEL = Pattern.compile(
            "姓名|(?:申请|信访|反映|投诉|举报|来信|来访|收件|被询问|经办|采购|招标|持有)人|户主|供应商|地点|坐落|地址|住址|住所|住处|户籍|邮箱|邮件|E-?mail|金额|面积|数量|原值|备注|单位|名称|日期|时间|部门|职务|联系人|号码");

    private final Map<String, String> headers = new HashMap<>();
    private final Map<String, StringBuilder> labels = new HashMap<>();
    private final TreeMap<Integer, Field> fields = new TreeMap<>();

    private record Field(int start, int end, String label, String table) {}

    private CellLabels() {}

    static CellLabels of(List<Part> parts, String folded) {
        CellLabels cells = new CellLabels();
        int drawn = 0;
        String left = "";
        int row = 0;
        for (Part part : parts) {
            Cell cell = part.cell();
            if (cell != null) {
                left = cell.row() == row && cell.column() > 1 ? left : "";
                row = cell.row();
                left = cells.add(cell.table() + "", cell.column(), left, part.start(), part.end(), folded);
            } else if (part.text().indexOf('|') >= 0 || part.text().indexOf('\t') >= 0) {
                cells.addDrawn("drawn" + drawn, part, folded);
            } else {
                drawn++;
            }
        }
        return cells;
    }

    /** The label a char's cell stands under or beside, empty when none. */
    String labelAt(int offset) {
        Field field = fieldAt(offset);
        return field == null ? "" : field.label();
    }

    /** All labels of a char's table, empty outside of tables. */
    String tableLabelsAt(int offset) {
        Field field = fieldAt(offset);
        StringBuilder all = field == null ? null : labels.get(field.table());
        return all == null ? "" : all.toString();
    }

    /** Where the cell of a char begins, or the given start when it is in none. */
    int startAt(int offset, int otherwise) {
        Field field = fieldAt(offset);
        return field == null ? otherwise : field.start();
    }

    private @Nullable Field fieldAt(int offset) {
        Map.Entry<Integer, Field> entry = fields.floorEntry(offset);
        return entry == null || entry.getValue().end() <= offset ? null : entry.getValue();
    }

    /** Rows that a text file draws with bars or tabs. */
    private void addDrawn(String table, Part part, String folded) {
        int lineStart = part.start();
        for (String line : LINE.split(folded.substring(part.start(), part.end()))) {
            String left = "";
            int column = 0;
            int start = 0;
            for (int i = 0; i <= line.length(); i++) {
                if (i == line.length() || line.charAt(i) == '|' || line.charAt(i) == '\t') {
                    left = add(table, column++, left, lineStart + start, lineStart + i, folded);
                    start = i + 1;
                }
            }
            lineStart += line.length() + 1;
        }
    }

    private String add(String table, int number, String left, int start, int end, String folded) {
        String column = table + ":" + number;
        String text = folded.substring(start, end).strip();
        boolean header = text.length() <= LONGEST_LABEL
                && !DATA.matcher(text).find()
                && (Label.any().matcher(text).find()
                        || OTHER_LABEL.matcher(text).find());
        fields.put(start, new Field(start, end, left.isEmpty() ? headers.getOrDefault(column, "") : left, table));
        if (header) {
            headers.put(column, text);
            labels.computeIfAbsent(table, any -> new StringBuilder())
                    .append(text)
                    .append(' ');
        }
        return header ? text : "";
    }
}
