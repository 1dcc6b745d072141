package org.gongkai.review.desk;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.gongkai.check.Check;
import org.gongkai.check.Millis;
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
import org.gongkai.detect.OfficialForm;
import org.gongkai.detect.Whose;
import org.gongkai.document.DisclosureAttribute;
import org.gongkai.document.Document;
import org.gongkai.document.Part;
import org.gongkai.document.PartKind;
import org.gongkai.document.ReadStatus;

/** Checks as they may end. */
public final class Checks {

    private Checks() {}

    /** For publication, nothing stands against it. */
    public static Check plain() {
        return check(CheckStatus.CHECKED, DisclosureAttribute.PROACTIVE, false, StepCode.SECRECY_REVIEW);
    }

    /** Withheld as process information. */
    public static Check withheld() {
        return check(CheckStatus.CHECKED, DisclosureAttribute.WITHHELD, false, StepCode.OFFICE_REVIEW);
    }

    public static Check undetermined() {
        return check(CheckStatus.UNREADABLE, DisclosureAttribute.UNDETERMINED, true, StepCode.COMPETENT_AUTHORITY);
    }

    public static Check secret() {
        return check(CheckStatus.SECRET_MARK_FOUND, DisclosureAttribute.WITHHELD, true);
    }

    public static Check proactive(boolean escalate, StepCode... steps) {
        return check(CheckStatus.CHECKED, DisclosureAttribute.PROACTIVE, escalate, steps);
    }

    /** A check with an identity number to take out and a comment to clear. */
    public static Check withRedaction() {
        Check plain = plain();
        List<Part> parts = List.of(
                Part.of(PartKind.PARAGRAPH, "正文第1段", "关于公布补助名单的通知"),
                Part.of(PartKind.PARAGRAPH, "正文第2段", "霍小满，130102199003072316，复核霍小满。"),
                Part.of(PartKind.COMMENT, "批注（科长）", "先不要发"));
        Document document = document("通知.docx", "0".repeat(64), parts);
        int at = document.text().indexOf("130102199003072316");
        Finding number = new Finding(
                FindingType.ID_CARD,
                "",
                "130102199003072316",
                at,
                at + 18,
                "正文第2段",
                Whose.BENEFICIARY,
                "id",
                0.99,
                "校验码正确");
        Suggestion suggestion = plain.suggestion();
        Redaction redaction =
                new Redaction(FindingType.ID_CARD, number.text(), at, at + 18, "正文第2段", GroundCode.PERSONAL_PRIVACY);
        return new Check(
                document,
                new Detection(plain.detection().form(), List.of(number), Map.of()),
                suggestion(
                        suggestion.status(),
                        suggestion.attribute(),
                        false,
                        List.of(),
                        List.of(redaction),
                        suggestion.steps()),
                Map.of("names.bin", "ab12"),
                new Millis(1, 1, 1));
    }

    /** The same check of another file. */
    public static Check named(Check check, String name, String sha256) {
        return new Check(
                document(name, sha256, check.document().parts()),
                check.detection(),
                check.suggestion(),
                check.models(),
                check.millis());
    }

    /** The same check of a document that others issued too. */
    public static Check joint(Check check, String... issuers) {
        OfficialForm form = check.detection().form();
        OfficialForm joint = new OfficialForm(
                form.title(), form.documentNumber(), form.genre(), Arrays.asList(issuers), "", "", form.issued(), null);
        return new Check(
                check.document(),
                new Detection(joint, check.detection().findings(), Map.of()),
                check.suggestion(),
                check.models(),
                check.millis());
    }

    private static Check check(CheckStatus status, DisclosureAttribute attribute, boolean escalate, StepCode... steps) {
        List<Part> parts = List.of(
                Part.of(PartKind.PARAGRAPH, "正文第1段", "关于批复2026年部门预算的通知"),
                Part.of(PartKind.PARAGRAPH, "正文第2段", "现将部门预算批复给你们。"));
        OfficialForm form = new OfficialForm(
                "关于批复2026年部门预算的通知", "石财预〔2026〕3号", "通知", List.of("石家庄市财政局"), "", "", LocalDate.of(2026, 11, 19), null);
        Finding sign =
                new Finding(FindingType.DELIBERATION, "", "部门预算", 8, 12, "正文第1段", Whose.UNKNOWN, "test", 0.9, "讨论内容");
        List<Ground> grounds = attribute == DisclosureAttribute.WITHHELD
                ? List.of(new Ground(GroundCode.PROCESS_INFO, "《政府信息公开条例》第十六条", "art16", List.of(sign)))
                : List.of();
        List<Step> needed = new ArrayList<>();
        for (StepCode step : steps) {
            needed.add(new Step(step, "《实施方案》"));
        }
        return new Check(
                document("通知.docx", "0".repeat(64), parts),
                new Detection(form, List.of(), Map.of()),
                suggestion(status, attribute, escalate, grounds, List.of(), needed),
                Map.of("names.bin", "ab12"),
                new Millis(1, 1, 1));
    }

    private static Suggestion suggestion(
            CheckStatus status,
            DisclosureAttribute attribute,
            boolean escalate,
            List<Ground> grounds,
            List<Redaction> redactions,
            List<Step> steps) {
        boolean proactive = attribute == DisclosureAttribute.PROACTIVE;
        return new Suggestion(
                status,
                attribute,
                0.93,
                escalate,
                grounds,
                redactions,
                null,
                "属于财政预决算信息，依照条例第二十条第（四）项主动公开。",
                new Category(proactive ? "BUDGET" : "NONE", proactive ? "财政预决算" : "", List.of(), List.of(), 0.9),
                proactive
                        ? new Deadline(
                                20,
                                Deadline.Unit.CALENDAR_DAYS,
                                LocalDate.of(2026, 11, 19),
                                LocalDate.of(2026, 12, 9),
                                "《预算法》第十四条")
                        : null,
                List.of(),
                "",
                steps,
                List.of(),
                "rules-1");
    }

    private static Document document(String name, String sha256, List<Part> parts) {
        return new Document(name, sha256, "text/plain", ReadStatus.READ, false, parts, List.of());
    }
}
