package org.gongkai.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AuditRecordTests {

    private static final AuditEntry ENTRY = new AuditEntry(
            "li", "预算处", "case.decided", "case/17", "涉及个人隐私", "ab", "r1", "m1", Map.of("b", "2", "a", "1"));

    /** The expected values were computed from the written description by another program. */
    @ParameterizedTest
    @CsvSource({
        "SM3, 8b28d7c82465dda491f5ca558731c260252480b0ef945e19c0ffdc67cd4dbeac, 9029b630b1d3c4280a0740681c556b9c9a0bb1947d7b5bfc738c04a119ec7958",
        "SHA_256, e1ba1abec335bc80952f9eb949068ce7eb86c464bc7e63280f34581e11be41e1, ca34f153d3ba7203d60153b0879a4da60a44c2e2f28cf5613417041d2121a453"
    })
    void anEntryIsHashedAsDescribed(HashAlgorithm algorithm, String content, String hash) {
        AuditRecord record = record(ENTRY, algorithm);
        assertThat(record.link().content()).isEqualTo(content);
        assertThat(record.link().hash()).isEqualTo(hash);
        assertThat(record.holds()).isTrue();
        assertThat(record.link().holds()).isTrue();
    }

    @Test
    void partsThatLookAlikeAreHashedApart() {
        assertThat(HashAlgorithm.SM3.hash(List.of("2:bc,"))).isNotEqualTo(HashAlgorithm.SM3.hash(List.of("bc")));
        assertThat(HashAlgorithm.SM3.hash(List.of("ab", "c"))).isNotEqualTo(HashAlgorithm.SM3.hash(List.of("a", "bc")));
        assertThat(HashAlgorithm.SM3.hash(List.of("bc")))
                .isEqualTo("cfe0fa81ce434ef6669d595e808d9433b7307d0f846a88bd2a4244c28800f6d1");
    }

    @Test
    void timeIsWrittenToTheMicrosecond() {
        assertThat(record(ENTRY, HashAlgorithm.SM3).time()).isEqualTo("2026-11-23T02:00:00.120000Z");
    }

    @Test
    void anEntryThatSaysSomethingElseDoesNotHold() {
        AuditRecord record = record(ENTRY, HashAlgorithm.SM3);
        AuditEntry other = AuditEntry.of("li", "预算处", "case.decided", "case/17", "涉及商业秘密");
        assertThat(new AuditRecord(record.at(), other, record.link()).holds()).isFalse();
        assertThat(new AuditRecord(record.at().plusMillis(1), ENTRY, record.link()).holds())
                .isFalse();
    }

    @Test
    void anEndIsReadAsItIsWritten() {
        ChainHead head = record(ENTRY, HashAlgorithm.SM3).link().head();
        assertThat(ChainHead.of(head.toString())).isEqualTo(head);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "17", "17:ab", "x:0000000000000000000000000000000000000000000000000000000000000000"})
    void whatIsNoEndIsRefused(String written) {
        assertThatThrownBy(() -> ChainHead.of(written)).isInstanceOf(IllegalArgumentException.class);
    }

    private static AuditRecord record(AuditEntry entry, HashAlgorithm algorithm) {
        return AuditRecord.after(ChainHead.START, Instant.parse("2026-11-23T02:00:00.12Z"), entry, algorithm);
    }
}
