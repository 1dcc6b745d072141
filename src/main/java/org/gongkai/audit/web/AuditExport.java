package org.gongkai.audit.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVFormat;
import org.gongkai.audit.AuditFilter;
import org.gongkai.audit.AuditRecords;
import tools.jackson.databind.json.JsonMapper;

/** Writes entries one by one, so that a long record takes no more memory than a short one. */
final class AuditExport {

    private static final char BYTE_ORDER_MARK = '\uFEFF';
    private static final String FORMULA = "=+-@\t\r";
    private static final Object[] COLUMNS = {
        "序号", "时间（UTC）", "人员", "处室", "事项", "对象", "理由", "内容摘要", "规则版本", "模型版本", "其他", "算法", "内容杂凑值", "前一条杂凑值", "本条杂凑值"
    };

    private final AuditRecords records;
    private final JsonMapper json;

    AuditExport(AuditRecords records, JsonMapper json) {
        this.records = records;
        this.json = json;
    }

    void write(AuditFilter filter, ExportFormat format, Writer writer) throws IOException {
        if (format == ExportFormat.JSONL) {
            records.each(filter, record -> line(writer, json.writeValueAsString(RecordView.of(record))));
        } else {
            line(writer, BYTE_ORDER_MARK + CSVFormat.EXCEL.format(COLUMNS));
            records.each(filter, record -> line(writer, CSVFormat.EXCEL.format(cells(RecordView.of(record)))));
        }
        writer.flush();
    }

    private static void line(Writer writer, String line) {
        try {
            writer.append(line).append('\n');
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static Object[] cells(RecordView view) {
        return new Object[] {
            view.number(),
            view.time(),
            cell(view.actor()),
            cell(view.division()),
            cell(view.action()),
            cell(view.subject()),
            cell(view.why()),
            cell(view.digest()),
            cell(view.rules()),
            cell(view.models()),
            cell(facts(view.details())),
            view.algorithm(),
            view.content(),
            view.previous(),
            view.hash()
        };
    }

    private static String facts(Map<String, String> details) {
        return details.entrySet().stream()
                .map(fact -> fact.getKey() + "=" + fact.getValue())
                .collect(Collectors.joining("；"));
    }

    /** What somebody wrote must not be run by a spreadsheet as a formula. */
    private static String cell(String text) {
        return !text.isEmpty() && FORMULA.indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
    }
}
