package org.gongkai.decide;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.gongkai.decide.law.WorkingDays;
import org.gongkai.detect.Detection;
import org.gongkai.detect.OfficialForm;
import org.gongkai.document.DisclosureAttribute;
import org.gongkai.document.Document;
import org.gongkai.document.Part;
import org.gongkai.document.PartKind;
import org.gongkai.document.ReadStatus;
import org.junit.jupiter.api.Test;

class ConclusionTests {

    private static final Decider DECIDER =
            new DecideConfiguration().decider(Path.of("."), new WorkingDays(Path.of("config/calendar")));

    @Test
    void leavesUndeterminedWhatIsNotWrittenInChinese() {
        Suggestion suggestion = decide("Loan agreement between the Bank and the City");

        assertThat(suggestion.status()).isEqualTo(CheckStatus.CHECKED);
        assertThat(suggestion.attribute()).isEqualTo(DisclosureAttribute.UNDETERMINED);
        assertThat(suggestion.escalate()).isTrue();
        assertThat(suggestion.justification()).contains("中文内容", "人工审核");
        assertThat(suggestion.mark()).isEmpty();
    }

    @Test
    void decidesOnATableOfNumbersUnderChineseHeadings() {
        assertThat(decide("项目 金额", "1 20000", "2 35000").attribute()).isEqualTo(DisclosureAttribute.ON_REQUEST);
    }

    private static Suggestion decide(String... lines) {
        List<Part> parts = List.of(lines).stream()
                .map(line -> Part.of(PartKind.PARAGRAPH, "正文", line))
                .toList();
        Document document = new Document("x", "0", "text/plain", ReadStatus.READ, false, parts, List.of());
        OfficialForm form = new OfficialForm("", "", "", List.of(), "", "", null, null);
        return DECIDER.decide(document, new Detection(form, List.of(), Map.of()), LocalDate.of(2026, 11, 22));
    }
}
