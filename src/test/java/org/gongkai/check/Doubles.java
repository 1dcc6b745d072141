package org.gongkai.check;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.gongkai.decide.Category;
import org.gongkai.decide.CheckStatus;
import org.gongkai.decide.Deadline;
import org.gongkai.decide.Ground;
import org.gongkai.decide.GroundCode;
import org.gongkai.decide.Redaction;
import org.gongkai.decide.Step;
import org.gongkai.decide.StepCode;
import org.gongkai.decide.Suggestion;
import org.gongkai.detect.Detection;
import org.gongkai.detect.Finding;
import org.gongkai.detect.FindingType;
import org.gongkai.detect.Models;
import org.gongkai.detect.OfficialForm;
import org.gongkai.detect.Whose;
import org.gongkai.document.Cell;
import org.gongkai.document.DisclosureAttribute;
import org.gongkai.document.Document;
import org.gongkai.document.Part;
import org.gongkai.document.PartKind;
import org.gongkai.document.ReadStatus;

/** Three small stages: the file's name says how the check ends, so that what stands around them is tested alone. */
public final class Doubles {

    /** A file whose name begins so bears a live secret mark. */
    public static final String SECRET = "涉密";

    /** A file whose name begins so cannot be read. */
    public static final String BROKEN = "损坏";

    /** A file whose name begins so makes a stage fail. */
    public static final String FAILING = "出错";

    /** Words of the document that must stay inside it. */
    public static final String CONTENT = "全市储备物资布局调整";

    private Doubles() {}

    public static Checker checker() {
        return new Checker(Doubles::read, Doubles::detect, Doubles::decide, new Models(Map.of("names.bin", "ab12")));
    }

    static Document read(Path file, String name) {
        if (name.startsWith(BROKEN)) {
            return document(name, ReadStatus.UNREADABLE, List.of());
        }
        if (name.startsWith(SECRET)) {
            return document(name, ReadStatus.READ, List.of(line("机密★20年"), line("关于" + CONTENT + "的报告")));
        }
        return document(name, ReadStatus.READ, notice());
    }

    private static Document document(String name, ReadStatus status, List<Part> parts) {
        return new Document(name, "9f86d081884c7d65", "text/plain", status, false, parts, List.of());
    }

    private static List<Part> notice() {
        List<Part> parts = new ArrayList<>(List.of(
                Part.of(PartKind.HEADER, "页眉", "内部资料　注意保存"),
                line("关于公布2026年度困难职工救助名单的通知"),
                line("各县（市、区）财政局："),
                line("现将2026年度困难职工救助名单印发给你们。经办人柳依依，联系电话0311-86000001。"),
                line("救助对象须凭身份证领取，领取人霍小满，身份证号130102199003072316，手机13800138000。")));
        String[][] rows = {{"姓名", "身份证号", "救助原因"}, {"霍小满", "130102199003072316", "患尿毒症，长期透析"}};
        for (int row = 0; row < rows.length; row++) {
            for (int column = 0; column < rows[row].length; column++) {
                String place = "表1第" + (row + 1) + "行第" + (column + 1) + "列";
                parts.add(Part.of(PartKind.TABLE_CELL, place, rows[row][column], new Cell(1, row + 1, column + 1)));
            }
        }
        parts.add(Part.of(PartKind.COMMENT, "批注（科长）", "这份名单先不要外传"));
        parts.add(Part.of(PartKind.DELETION, "修订删除（正文第4段）", "原拟救助霍小满3000元"));
        return parts;
    }

    private static Part line(String text) {
        return Part.of(PartKind.PARAGRAPH, "正文", text);
    }

    static Detection detect(Document document) {
        if (document.name().startsWith(FAILING)) {
            throw new IllegalStateException("failed at " + document.text());
        }
        List<Finding> findings = new ArrayList<>();
        find(findings, document, FindingType.SECRET_MARK, "机密★20年", Whose.UNKNOWN, "首页版头的密级标志，期限未满");
        find(findings, document, FindingType.DELIBERATION, CONTENT, Whose.UNKNOWN, "涉密内容");
        find(findings, document, FindingType.INTERNAL_MARK, "内部资料　注意保存", Whose.UNKNOWN, "内部管理标志");
        find(findings, document, FindingType.PERSON, "霍小满", Whose.BENEFICIARY, "救助名单中的领取人");
        find(findings, document, FindingType.PERSON, "柳依依", Whose.OFFICIAL, "前文“经办人”");
        find(findings, document, FindingType.PHONE, "0311-86000001", Whose.ORGANIZATION, "区号加办公电话");
        find(findings, document, FindingType.ID_CARD, "130102199003072316", Whose.BENEFICIARY, "校验码正确");
        find(findings, document, FindingType.MOBILE, "13800138000", Whose.BENEFICIARY, "前文“手机”");
        find(findings, document, FindingType.HEALTH, "患尿毒症，长期透析", Whose.BENEFICIARY, "病情与姓名同行");
        findings.sort(Comparator.comparingInt(Finding::start));
        OfficialForm form = new OfficialForm(
                "关于公布2026年度困难职工救助名单的通知",
                "石财社〔2026〕9号",
                "通知",
                List.of("石家庄市财政局"),
                "各县（市、区）财政局",
                "",
                LocalDate.of(2026, 3, 5),
                DisclosureAttribute.PROACTIVE);
        return new Detection(form, findings, Map.of());
    }

    private static void find(
            List<Finding> findings, Document document, FindingType type, String text, Whose whose, String why) {
        String all = document.text();
        for (int at = all.indexOf(text); at >= 0; at = all.indexOf(text, at + 1)) {
            String place = document.partAt(at).place();
            findings.add(new Finding(type, "", text, at, at + text.length(), place, whose, "double", 0.98, why));
        }
    }

    static Suggestion decide(Document document, Detection detection, LocalDate asOf) {
        List<Finding> marks = of(detection, FindingType.SECRET_MARK);
        if (document.status() == ReadStatus.UNREADABLE) {
            return suggestion(
                    CheckStatus.UNREADABLE,
                    DisclosureAttribute.UNDETERMINED,
                    List.of(),
                    List.of(),
                    List.of("文件已损坏，请用原程序打开另存后重新提交。"));
        }
        if (!marks.isEmpty()) {
            Ground secret =
                    new Ground(GroundCode.STATE_SECRET, "《政府信息公开条例》第十四条", "art14-live-mark", detection.findings());
            return suggestion(
                    CheckStatus.SECRET_MARK_FOUND,
                    DisclosureAttribute.WITHHELD,
                    List.of(secret),
                    List.of(),
                    List.of("本文内容：" + CONTENT));
        }
        List<Finding> personal = detection.findings().stream()
                .filter(finding -> finding.whose() == Whose.BENEFICIARY)
                .toList();
        Ground privacy = new Ground(GroundCode.PERSONAL_PRIVACY, "《中华人民共和国政府信息公开条例》第十五条", "art15-personal", personal);
        List<Redaction> redactions = personal.stream()
                .map(finding -> new Redaction(
                        finding.type(),
                        finding.text(),
                        finding.start(),
                        finding.end(),
                        finding.place(),
                        GroundCode.PERSONAL_PRIVACY))
                .toList();
        return suggestion(
                CheckStatus.CHECKED,
                DisclosureAttribute.PROACTIVE,
                List.of(privacy),
                redactions,
                List.of("起草人标注“主动公开”，但文内载有须先隐去的个人隐私。"));
    }

    private static List<Finding> of(Detection detection, FindingType type) {
        return detection.findings().stream()
                .filter(finding -> finding.type() == type)
                .toList();
    }

    private static Suggestion suggestion(
            CheckStatus status,
            DisclosureAttribute attribute,
            List<Ground> grounds,
            List<Redaction> redactions,
            List<String> warnings) {
        return new Suggestion(
                status,
                attribute,
                0.93,
                status != CheckStatus.CHECKED,
                grounds,
                redactions,
                redactions.isEmpty() ? null : DisclosureAttribute.PROACTIVE,
                "本件属救助资金使用情况，依照《政府信息公开条例》第二十条第（十一）项应当主动公开；其中救助对象的姓名、身份证号、手机号和病情属个人隐私，依照第十五条不得公开，可以区分处理，隐去后公开。",
                new Category("BUDGET", "财政预决算", List.of("预算处", "国库处"), List.of("办公室", "信息中心"), 0.91),
                new Deadline(
                        20,
                        Deadline.Unit.WORKING_DAYS,
                        LocalDate.of(2026, 3, 5),
                        LocalDate.of(2026, 4, 2),
                        "《实施方案》二（二）1：信息形成之日起20个工作日内"),
                List.of("门户网站", "信息公开平台"),
                "此件公开发布",
                List.of(
                        new Step(StepCode.SECRECY_REVIEW, "《保守国家秘密法》第三十五条，先审查后公开"),
                        new Step(StepCode.LEGALITY_REVIEW, "《实施方案》三（三）")),
                warnings,
                "rules-1");
    }
}
