package org.gongkai.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class CheckResultTests {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    @Test
    void itsFieldNamesAreStableAndInOrder() {
        assertThat(json("名单.docx").propertyNames())
                .containsExactly(
                        "file",
                        "sha256",
                        "status",
                        "attribute",
                        "certainty",
                        "escalate",
                        "title",
                        "documentNumber",
                        "genre",
                        "issued",
                        "declared",
                        "grounds",
                        "findings",
                        "redactions",
                        "afterRedaction",
                        "justification",
                        "category",
                        "deadline",
                        "channel",
                        "mark",
                        "steps",
                        "warnings",
                        "rules",
                        "models",
                        "millis");
    }

    @Test
    void whatItHoldsHasStableNamesToo() {
        JsonNode result = json("名单.docx");
        JsonNode ground = result.get("grounds").get(0);
        assertThat(ground.propertyNames()).containsExactly("code", "force", "basis", "rule", "evidence");
        assertThat(ground.get("evidence").get(0).propertyNames())
                .containsExactly("type", "text", "start", "end", "where", "detector", "score", "why");
        assertThat(result.get("redactions").get(0).propertyNames())
                .containsExactly("type", "text", "start", "end", "ground");
        assertThat(result.get("category").propertyNames()).containsExactly("code", "name", "lead", "with", "score");
        assertThat(result.get("deadline").propertyNames()).containsExactly("days", "unit", "from", "due", "basis");
        assertThat(result.get("steps").get(0).propertyNames()).containsExactly("code", "basis");
        assertThat(result.get("rules").propertyNames()).containsExactly("version");
        assertThat(result.get("millis").propertyNames()).containsExactly("read", "detect", "decide");
        assertThat(result.get("models").get("names.bin").asString()).isEqualTo("ab12");
    }

    @Test
    void codesAndDaysAreWrittenAsText() {
        JsonNode result = json("名单.docx");
        assertThat(result.get("attribute").asString()).isEqualTo("PROACTIVE");
        assertThat(result.get("issued").asString()).isEqualTo("2026-03-05");
        assertThat(result.get("deadline").get("unit").asString()).isEqualTo("WORKING_DAYS");
        assertThat(result.get("deadline").get("due").asString()).isEqualTo("2026-04-02");
    }

    @Test
    void aSecretOneHoldsTheMarkAlone() {
        JsonNode result = json(Doubles.SECRET + ".docx");
        assertThat(result.get("status").asString()).isEqualTo("SECRET_MARK_FOUND");
        assertThat(result.get("title").asString()).isEmpty();
        assertThat(result.get("findings")).hasSize(1);
        assertThat(result.get("redactions")).isEmpty();
        assertThat(result.toString()).doesNotContain(Doubles.CONTENT);
    }

    private static JsonNode json(String name) {
        Check check = Doubles.checker().check(Path.of("a"), name, LocalDate.of(2026, 11, 22));
        return JSON.readTree(JSON.writeValueAsString(check.result()));
    }
}
