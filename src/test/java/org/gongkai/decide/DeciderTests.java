package org.gongkai.decide;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.gongkai.decide.law.WorkingDays;
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
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class DeciderTests {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    private static final LocalDate ISSUED = LocalDate.of(2026, 3, 5);
    private static final Decider DECIDER =
            new DecideConfiguration().decider(Path.of("."), new WorkingDays(Path.of("config/calendar")));

    private final List<Finding> findings = new ArrayList<>();
    private final List<Part> parts = new ArrayList<>(List.of(
            Part.of(PartKind.PARAGRAPH, "正文第1段", "关于印发有关事项的通知"),
            Part.of(PartKind.PARAGRAPH, "正文第2段", "有关内容如下，共计若干事项，请按照规定办理，并做好相关工作。"),
            Part.of(PartKind.COMMENT, "批注（经办人）", "此处内容会前不得外传，两个方案尚未定。")));
    private String title = "关于印发有关事项的通知";
    private @Nullable DisclosureAttribute declared;
    private @Nullable LocalDate issued = ISSUED;
    private List<String> issuers = List.of("石家庄市财政局");
    private ReadStatus status = ReadStatus.READ;

    @Test
    void publishesWhatTheCatalogNamesWhenNothingStandsAgainstIt() {
        sign("DUTY_FISCAL_RULES", 0.85);

        Suggestion suggestion = decide();

        assertThat(suggestion.attribute()).isEqualTo(DisclosureAttribute.PROACTIVE);
        assertThat(suggestion.category().code()).isEqualTo("FISCAL_RULES");
        assertThat(suggestion.mark()).isEqualTo("此件公开发布");
        assertThat(suggestion.steps()).extracting(Step::code).containsExactly(StepCode.SECRECY_REVIEW);
        assertThat(suggestion.deadline().due()).isEqualTo(LocalDate.of(2026, 4, 2));
        assertThat(suggestion.escalate()).isFalse();
    }

    @Test
    void keepsForRequestWhatNothingAsksToPublish() {
        Suggestion suggestion = decide();

        assertThat(suggestion.attribute()).isEqualTo(DisclosureAttribute.ON_REQUEST);
        assertThat(suggestion.category().code()).isEqualTo("NONE");
        assertThat(suggestion.grounds()).isEmpty();
    }

    @Test
    void redactsAnIdentityNumberAndPublishesTheRest() {
        sign("DUTY_FISCAL_RULES", 0.85);
        find(FindingType.ID_CARD, "", 1, Whose.PRIVATE_PERSON, 1.0);

        Suggestion suggestion = decide();

        assertThat(suggestion.attribute()).isEqualTo(DisclosureAttribute.PROACTIVE);
        assertThat(suggestion.grounds()).extracting(Ground::code).containsExactly(GroundCode.PERSONAL_PRIVACY);
        assertThat(suggestion.grounds().get(0).basis()).contains("第十五条");
        assertThat(suggestion.redactions())
                .filteredOn(redaction -> redaction.type() == FindingType.ID_CARD)
                .hasSize(1);
        assertThat(suggestion.afterRedaction()).isEqualTo(DisclosureAttribute.PROACTIVE);
        assertThat(suggestion.justification()).contains("第三十七条");
    }

    @Test
    void leavesAnAccountThatPeoplePayInto() {
        sign("DUTY_PROCUREMENT", 0.9);
        find(FindingType.BANK_ACCOUNT, "", 1, Whose.PUBLIC_PAYEE, 1.0);

        assertThat(decide().redactions()).noneMatch(redaction -> redaction.type() == FindingType.BANK_ACCOUNT);
    }

    @Test
    void clearsACommentAsAWhole() {
        sign("DUTY_FISCAL_RULES", 0.85);

        assertThat(decide().redactions())
                .singleElement()
                .satisfies(redaction -> assertThat(redaction.place()).startsWith("批注"));
    }

    @Test
    void leavesTheNameOfAnOfficial() {
        sign("DUTY_FISCAL_RULES", 0.85);
        find(FindingType.PERSON, "", 1, Whose.OFFICIAL, 1.0);

        assertThat(decide().grounds()).isEmpty();
    }

    @Test
    void withholdsWhatStillAwaitsDecision() {
        sign("ASKS_INSTRUCTION", 0.95);

        Suggestion suggestion = decide();

        assertThat(suggestion.attribute()).isEqualTo(DisclosureAttribute.WITHHELD);
        assertThat(suggestion.grounds()).extracting(Ground::code).containsExactly(GroundCode.PROCESS_INFO);
        assertThat(suggestion.steps()).extracting(Step::code).containsExactly(StepCode.OFFICE_REVIEW);
    }

    @Test
    void opensWhatHasBeenDecidedAndPublished() {
        sign("ASKS_INSTRUCTION", 0.95);
        sign("PROCESS_ENDED", 0.85);

        assertThat(decide().attribute()).isEqualTo(DisclosureAttribute.ON_REQUEST);
    }

    @Test
    void publishesADraftAddressedToThePublic() {
        sign("DRAFT_STAGE", 0.8);
        sign("PUBLIC_CONSULTATION", 0.95);
        sign("DUTY_PARTICIPATION", 0.95);

        assertThat(decide().attribute()).isEqualTo(DisclosureAttribute.PROACTIVE);
    }

    @Test
    void clearsDeliberationThatIsLeftInAComment() {
        sign("DUTY_FISCAL_RULES", 0.85);
        find(FindingType.DELIBERATION, "", 2, Whose.UNKNOWN, 0.8);

        Suggestion suggestion = decide();

        assertThat(suggestion.attribute()).isEqualTo(DisclosureAttribute.PROACTIVE);
        assertThat(suggestion.grounds()).extracting(Ground::code).containsExactly(GroundCode.PROCESS_INFO);
        assertThat(suggestion.warnings()).anyMatch(warning -> warning.contains("批注1处"));
    }

    @Test
    void takesAnArticleThatNamesProtectedThingsForARuleNotAFact() {
        sign("DUTY_FISCAL_RULES", 0.85);
        title = "关于印发《会计监督举报处理办法》的通知";
        for (String number : List.of("一", "二", "三", "四", "五")) {
            parts.add(Part.of(PartKind.PARAGRAPH, "正文", "第" + number + "条　举报人实名反映问题的，应当为其保密。"));
        }
        find(FindingType.WHISTLEBLOWER, "", 4, Whose.UNKNOWN, 0.95);

        assertThat(decide().grounds()).isEmpty();
    }

    @Test
    void stopsAtALiveSecretMark() {
        sign("DUTY_FISCAL_RULES", 0.85);
        mark("机密★20年");

        Suggestion suggestion = decide();

        assertThat(suggestion.status()).isEqualTo(CheckStatus.SECRET_MARK_FOUND);
        assertThat(suggestion.attribute()).isEqualTo(DisclosureAttribute.WITHHELD);
        assertThat(suggestion.escalate()).isTrue();
        assertThat(suggestion.grounds()).extracting(Ground::code).containsExactly(GroundCode.STATE_SECRET);
    }

    @Test
    void takesAMarkWithoutAnyDateForLive() {
        issued = null;
        mark("秘密★5年");

        assertThat(decide().status()).isEqualTo(CheckStatus.SECRET_MARK_FOUND);
    }

    @Test
    void neverLiftsAnExpiredMarkItself() {
        issued = LocalDate.of(2012, 9, 3);
        mark("秘密★5年");

        Suggestion suggestion = decide();

        assertThat(suggestion.attribute()).isEqualTo(DisclosureAttribute.UNDETERMINED);
        assertThat(suggestion.grounds()).extracting(Ground::code).containsExactly(GroundCode.STATE_SECRET);
        assertThat(suggestion.steps()).extracting(Step::code).contains(StepCode.DECLASSIFICATION);
    }

    @Test
    void saysFirstThatTheDraftersMarkContradicts() {
        sign("ASKS_INSTRUCTION", 0.95);
        declared = DisclosureAttribute.PROACTIVE;

        Suggestion suggestion = decide();

        assertThat(suggestion.justification()).startsWith("起草时标注的公开属性");
        assertThat(suggestion.escalate()).isTrue();
    }

    @Test
    void leavesUndeterminedWhatWasReadInPart() {
        sign("DUTY_FISCAL_RULES", 0.85);
        status = ReadStatus.PARTLY_READ;

        Suggestion suggestion = decide();

        assertThat(suggestion.attribute()).isEqualTo(DisclosureAttribute.UNDETERMINED);
        assertThat(suggestion.status()).isEqualTo(CheckStatus.PARTLY_READ);
        assertThat(suggestion.escalate()).isTrue();
    }

    @Test
    void leavesUndeterminedWhatCouldNotBeRead() {
        status = ReadStatus.UNREADABLE;

        assertThat(decide().attribute()).isEqualTo(DisclosureAttribute.UNDETERMINED);
    }

    @Test
    void asksOtherOrgansAboutAJointDocument() {
        sign("DUTY_FISCAL_RULES", 0.85);
        issuers = List.of("石家庄市民政局", "石家庄市财政局");

        assertThat(decide().steps()).extracting(Step::code).contains(StepCode.COORDINATION);
    }

    private Suggestion decide() {
        Document document = new Document("x.docx", "00", "text/plain", status, false, parts, List.of());
        OfficialForm form = new OfficialForm(title, "石财〔2026〕1号", "通知", issuers, "", "", issued, declared);
        return DECIDER.decide(document, new Detection(form, findings, Map.of()), TODAY);
    }

    private void sign(String sign, double score) {
        find(FindingType.SIGN, sign, 0, Whose.UNKNOWN, score);
    }

    private void mark(String text) {
        parts.set(0, Part.of(PartKind.HEADER, "页眉", text));
        findings.add(new Finding(
                FindingType.SECRET_MARK, "", text, 0, text.length(), "页眉", Whose.UNKNOWN, "test", 1, "密级标志"));
    }

    private void find(FindingType type, String code, int part, Whose whose, double score) {
        Part in = new Document("x", "0", "t", ReadStatus.READ, false, parts, List.of())
                .parts()
                .get(part);
        findings.add(new Finding(type, code, in.text(), in.start(), in.end(), in.place(), whose, "test", score, "理由"));
    }
}
