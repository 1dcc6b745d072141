package org.gongkai.detect.form;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gongkai.detect.FormReader;
import org.gongkai.detect.OfficialForm;
import org.gongkai.detect.context.Reading;
import org.gongkai.document.Document;

/** Reads the elements of form that GB/T 9704-2012 names, where they stand. */
final class OfficialFormReader implements FormReader {

    private static final Pattern ADDRESSEES = Pattern.compile(
            "^[^。;《]{2,160}?(?:局|政府|委|办|厅|院|处|室|部|会|中心|单位|部门|机构|企业|公司|学校|银行|法院|人|女士|先生|同志|^[\\p{IsHan}·]{2,4})\\)?\\s?:$");
    private static final Pattern NO_ADDRESSEES = Pattern.compile(
            "^(?:附件|附|抄送|联系|说明|注|备注|目录|编者按|如下)|如下\\s?:$|如下|以下|下列|经查|签字|摘要|名单|(?:通知|公告|意见|说明|原因|包括|材料|情况|内容|方式)\\s?:$");
    private static final Pattern COPIED = Pattern.compile("^抄\\s?[送报]\\s?[:\\s\\x1f]\\s?(.{2,300})$");
    private static final Pattern MAIN = Pattern.compile("^主\\s?送(?:机关|单位)?\\s?[:\\s\\x1f]\\s?(.{2,300})$");
    private static final int HEAD = 24;

    @Override
    public OfficialForm read(Document document) {
        Lines lines = Lines.of(Reading.of(document));
        String title = Titles.read(lines);
        Signature signature = Signature.of(lines, title);
        List<Declaration> declared = Declaration.in(lines);
        return new OfficialForm(
                title,
                DocumentNumbers.read(lines, title),
                Genres.of(title),
                signature.issuers(),
                addressees(lines),
                copiedTo(lines),
                signature.issued(),
                declared.isEmpty() ? null : declared.get(declared.size() - 1).attribute());
    }

    private static String addressees(Lines lines) {
        for (Line line : lines.body()) {
            String text = line.text();
            if (line.index() >= HEAD || text.indexOf('。') >= 0) {
                break;
            }
            Matcher labelled = MAIN.matcher(text);
            if (labelled.matches()) {
                return lines.reading().text(line.start() + labelled.start(1), line.end());
            }
            if (ADDRESSEES.matcher(text).matches()
                    && !NO_ADDRESSEES.matcher(text).find()) {
                return lines.reading().text(line.start(), line.end() - 1).strip();
            }
        }
        return "";
    }

    private static String copiedTo(Lines lines) {
        for (Line line : lines.body()) {
            Matcher copied = COPIED.matcher(line.text());
            if (copied.matches()) {
                String names = lines.reading().text(line.start() + copied.start(1), line.end());
                return names.replaceAll("[。.]$", "");
            }
        }
        return "";
    }
}
