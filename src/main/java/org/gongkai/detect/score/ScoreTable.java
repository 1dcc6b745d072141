package org.gongkai.detect.score;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.gongkai.document.Cell;
import org.gongkai.document.Document;
import org.gongkai.document.Part;

/**
 * A table as rows of cells, asked for the scores of evaluators, who stand over its columns or before its rows.
 *
 * @param rows row number to column number to cell
 */
record ScoreTable(TreeMap<Integer, TreeMap<Integer, Part>> rows) {

    private static final String EVALUATOR = "(?:评委|评标委员|评审委员|评标专家|评审专家|评委会成员|评审组成员|评审人员|专家|(?:采购人|招标人|业主)代表)";
    private static final String NUMBER = "[ (]?(?:[一二三四五六七八九十]{1,2}|[0-9]{1,2}|[A-Za-z甲乙丙丁戊己庚辛壬癸])[ )]?";
    private static final Pattern ONE =
            Pattern.compile("(?:" + EVALUATOR + NUMBER + "[^0-9]{0,6}|(?:采购人|招标人|业主)代表)(?:的?(?:评分|打分|得分|分数))?");
    private static final Pattern ALL = Pattern.compile(EVALUATOR + "(?:姓名|编号|名单|序号)?|打分人|评分人");
    private static final Pattern OTHER = Pattern.compile("年龄|编号|序号|费|金额|元|人数|电话|天|次|日期|时间|年限|报酬|比例|权重|满分|分值|票");
    private static final Pattern SCORE = Pattern.compile("(?:100(?:\\.0{1,2})?|[0-9]{1,2}(?:\\.[0-9]{1,3})?) ?分?");
    private static final int TWO = 2;

    /** The tables of a document. */
    static List<ScoreTable> of(Document document) {
        Map<String, ScoreTable> tables = new LinkedHashMap<>();
        for (Part part : document.parts()) {
            Cell cell = part.cell();
            if (cell != null) {
                tables.computeIfAbsent(part.attachment() + "#" + cell.table(), key -> new ScoreTable(new TreeMap<>()))
                        .rows
                        .computeIfAbsent(cell.row(), row -> new TreeMap<>())
                        .put(cell.column(), part);
            }
        }
        return List.copyOf(tables.values());
    }

    /** The cells that hold what single evaluators gave; none when fewer than two evaluators stand in it. */
    List<Part> scores() {
        List<Part> scores = new ArrayList<>();
        for (var head : rows.entrySet()) {
            List<Integer> columns = columns(head.getValue(), ONE);
            if (columns.size() >= TWO) {
                rows.tailMap(head.getKey(), false).values().forEach(row -> below(row, columns, scores));
                return scores;
            }
            if (!columns(head.getValue(), ALL).isEmpty()) {
                rows.tailMap(head.getKey(), false).values().forEach(row -> beside(row, head.getValue(), scores));
                return scores;
            }
        }
        var head = rows.isEmpty()
                ? new TreeMap<Integer, Part>()
                : rows.firstEntry().getValue();
        List<TreeMap<Integer, Part>> evaluators =
                rows.values().stream().filter(ScoreTable::ofOne).toList();
        if (evaluators.size() >= TWO) {
            evaluators.forEach(row -> beside(row, head, scores));
        }
        return scores;
    }

    private static List<Integer> columns(TreeMap<Integer, Part> row, Pattern head) {
        return row.keySet().stream()
                .filter(column -> row.size() >= TWO
                        && head.matcher(folded(row.get(column))).matches())
                .toList();
    }

    private static boolean ofOne(TreeMap<Integer, Part> row) {
        return row.size() >= TWO
                && ONE.matcher(folded(row.firstEntry().getValue())).lookingAt();
    }

    private static void below(TreeMap<Integer, Part> row, List<Integer> columns, List<Part> scores) {
        if (OTHER.matcher(folded(row.firstEntry().getValue())).find()) {
            return;
        }
        columns.stream().map(row::get).filter(ScoreTable::isScore).forEach(scores::add);
    }

    private static void beside(TreeMap<Integer, Part> row, TreeMap<Integer, Part> head, List<Part> scores) {
        row.forEach((column, cell) -> {
            Part over = head.get(column);
            boolean first = column.equals(row.firstKey());
            if (!first
                    && isScore(cell)
                    && over != null
                    && !OTHER.matcher(folded(over)).find()) {
                scores.add(cell);
            }
        });
    }

    private static boolean isScore(Part cell) {
        return cell != null && SCORE.matcher(folded(cell)).matches();
    }

    private static String folded(Part cell) {
        return Normalizer.normalize(cell.text(), Normalizer.Form.NFKC).strip();
    }
}
