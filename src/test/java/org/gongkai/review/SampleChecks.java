package org.gongkai.review;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.gongkai.check.Check;
import org.gongkai.check.Millis;
import org.gongkai.decide.Category;
import org.gongkai.decide.CheckStatus;
import org.gongkai.decide.Ground;
import org.gongkai.decide.GroundCode;
import org.gongkai.decide.Redaction;
import org.gongkai.decide.Suggestion;
import org.gongkai.detect.Detection;
import org.gongkai.detect.Finding;
import org.gongkai.detect.FindingType;
import org.gongkai.detect.OfficialForm;
import org.gongkai.detect.Whose;
import org.gongkai.document.Cell;
import org.gongkai.document.DisclosureAttribute;
import org.gongkai.document.Document;
import org.gongkai.document.Part;
import org.gongkai.document.PartKind;
import org.gongkai.document.ReadStatus;

/** Documents that were checked, to be read. */
public final class SampleChecks {

    public static final String TITLE = "关于公布2026年度困难职工救助名单的通知";

    private SampleChecks() {}

    /** A list of persons with a table, a comment and a tracked deletion; two findings lie within one another. */
    public static Check notice(String sha256) {
        List<Part> parts = new ArrayList<>(List.of(
                line(1, TITLE),
                line(2, "各县（市、区）财政局："),
                line(3, "现将2026年度困难职工救助名单印发给你们。经办人柳依依，联系电话0311-86000001。"),
                line(4, "救助对象霍小满，身份证号130102199003072316，手机13800138000。由其妻苗青青代领，领取后签字。")));
        String[][] rows = {
            {"姓名", "身份证号", "救助原因"},
            {"霍小满", "130102199003072316", "患尿毒症，\n长期透析"},
            {"苗青青", "130102199105052327", "车祸致残"}
        };
        for (int row = 0; row < rows.length; row++) {
            for (int column = 0; column < rows[row].length; column++) {
                String place = "表1第" + (row + 1) + "行第" + (column + 1) + "列";
                parts.add(Part.of(PartKind.TABLE_CELL, place, rows[row][column], new Cell(1, row + 1, column + 1)));
            }
        }
        parts.add(Part.of(PartKind.COMMENT, "批注（科长）", "这份名单先不要外传"));
        parts.add(Part.of(PartKind.DELETION, "修订删除（正文第4段）", "原拟救助霍小满3000元"));
        Document document = new Document("救助名单.docx", sha256, "text/plain", ReadStatus.READ, false, parts, List.of());
        List<Finding> findings = new ArrayList<>();
        find(findings, document, FindingType.PERSON, "霍小满", Whose.BENEFICIARY, "救助名单中的领取人");
        find(findings, document, FindingType.PERSON, "柳依依", Whose.OFFICIAL, "前文“经办人”");
        find(findings, document, FindingType.PHONE, "0311-86000001", Whose.ORGANIZATION, "区号加办公电话");
        find(findings, document, FindingType.ID_CARD, "130102199003072316", Whose.BENEFICIARY, "校验码正确");
        find(findings, document, FindingType.MOBILE, "13800138000", Whose.BENEFICIARY, "前文“手机”");
        find(findings, document, FindingType.HEALTH, "患尿毒症，\n长期透析", Whose.BENEFICIARY, "病情与姓名同行");
        return check(document, findings);
    }

    /** A document of many paragraphs, every second with a name to take out. */
    public static Check large(String sha256, int paragraphs, int names) {
        List<Part> parts = new ArrayList<>();
        parts.add(line(1, TITLE));
        List<Finding> findings = new ArrayList<>();
        for (int i = 2; i <= paragraphs; i++) {
            parts.add(line(i, "第" + i + "项：领取人霍小满" + i + "，按照规定发放救助资金，资金由县级财政部门直接支付到个人账户，不得截留、挤占、挪用，发放结果按照规定公示。"));
        }
        Document document = new Document("大件.docx", sha256, "text/plain", ReadStatus.READ, false, parts, List.of());
        for (Part part : document.parts().subList(1, parts.size())) {
            int at = part.start() + part.text().indexOf("霍小满");
            if (findings.size() < names) {
                findings.add(new Finding(
                        FindingType.PERSON,
                        "",
                        "霍小满",
                        at,
                        at + 3,
                        part.place(),
                        Whose.BENEFICIARY,
                        "test",
                        0.9,
                        "领取人"));
            }
        }
        return check(document, findings);
    }

    private static Check check(Document document, List<Finding> findings) {
        findings.sort(Comparator.comparingInt(Finding::start));
        OfficialForm form = new OfficialForm(
                TITLE,
                "石财社〔2026〕9号",
                "通知",
                List.of("石家庄市财政局"),
                "各县（市、区）财政局",
                "",
                LocalDate.of(2026, 3, 5),
                DisclosureAttribute.PROACTIVE);
        List<Finding> personal = findings.stream()
                .filter(finding -> finding.whose() == Whose.BENEFICIARY)
                .toList();
        List<Redaction> redactions = personal.stream()
                .map(one -> new Redaction(
                        one.type(), one.text(), one.start(), one.end(), one.place(), GroundCode.PERSONAL_PRIVACY))
                .toList();
        Suggestion suggestion = new Suggestion(
                CheckStatus.CHECKED,
                DisclosureAttribute.PROACTIVE,
                0.93,
                false,
                List.of(new Ground(GroundCode.PERSONAL_PRIVACY, "《中华人民共和国政府信息公开条例》第十五条", "art15-personal", personal)),
                redactions,
                DisclosureAttribute.PROACTIVE,
                "本件属救助资金使用情况，依照《政府信息公开条例》第二十条第（十一）项应当主动公开；救助对象的个人信息依照第十五条不得公开，可以区分处理，隐去后公开。",
                new Category("BUDGET", "财政预决算", List.of(), List.of(), 0.91),
                null,
                List.of(),
                "此件公开发布",
                List.of(),
                List.of("文内载有须先隐去的个人隐私。"),
                "rules-1");
        return new Check(
                document,
                new Detection(form, findings, Map.of()),
                suggestion,
                Map.of("names.bin", "ab12"),
                new Millis(1, 1, 1));
    }

    private static Part line(int number, String text) {
        return Part.of(PartKind.PARAGRAPH, "正文第" + number + "段", text);
    }

    private static void find(
            List<Finding> findings, Document document, FindingType type, String text, Whose whose, String why) {
        String all = document.text();
        for (int at = all.indexOf(text); at >= 0; at = all.indexOf(text, at + 1)) {
            String place = document.partAt(at).place();
            findings.add(new Finding(type, "", text, at, at + text.length(), place, whose, "test", 0.98, why));
        }
    }
}
