package org.gongkai.audit.postgres;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.gongkai.audit.AuditEntry;
import org.gongkai.audit.AuditFilter;
import org.gongkai.audit.AuditRecord;
import org.gongkai.audit.ChainLink;
import org.gongkai.audit.ChainProof;
import org.junit.jupiter.api.Test;

class PostgresAuditRecordsTests {

    private static final long LATEST = Long.MAX_VALUE;

    @Test
    void pagesFollowEachOtherFromTheLatestOn() {
        TestRecord record = TestRecord.of(7);
        assertThat(numbers(record.records.page(AuditFilter.ALL, LATEST, 3))).containsExactly(7L, 6L, 5L);
        assertThat(numbers(record.records.page(AuditFilter.ALL, 5, 3))).containsExactly(4L, 3L, 2L);
        assertThat(numbers(record.records.page(AuditFilter.ALL, 2, 3))).containsExactly(1L);
    }

    @Test
    void aFilterTakesWhatItNames() {
        TestRecord record = TestRecord.of(3);
        record.trail.append(AuditEntry.of("wang", "", "login.refused", "person/wang", ""));
        assertThat(numbers(record, new AuditFilter("wang", "", "", null, null))).containsExactly(4L);
        assertThat(numbers(record, AuditFilter.subject("case/1"))).containsExactly(1L);
        assertThat(numbers(record, new AuditFilter("", "", "login.", null, null)))
                .containsExactly(4L);
        assertThat(numbers(record, new AuditFilter("", "", "log_n", null, null)))
                .isEmpty();
        assertThat(numbers(record, new AuditFilter("li", "case/2", "case.", TestRecord.TIME, null)))
                .containsExactly(2L);
        assertThat(numbers(record, new AuditFilter("", "", "", TestRecord.TIME.plusSeconds(1), null)))
                .isEmpty();
        assertThat(numbers(record, new AuditFilter("", "", "", null, TestRecord.TIME)))
                .isEmpty();
    }

    @Test
    void allEntriesCanBeReadOneByOne() {
        TestRecord record = TestRecord.of(2500);
        List<Long> numbers = new ArrayList<>();
        record.records.each(AuditFilter.ALL, stored -> numbers.add(stored.number()));
        assertThat(numbers).hasSize(2500).isSorted().startsWith(1L, 2L).endsWith(2500L);
    }

    @Test
    void theEntriesOfACaseAreProvedWithoutThoseBetween() {
        ChainProof proof = TestRecord.of(12).records.proof("case/1");
        assertThat(numbers(proof.records())).containsExactly(1L, 4L, 7L, 10L);
        assertThat(proof.links()).hasSize(10);
        assertThat(proof.head().number()).isEqualTo(12);
        assertThat(proof.holds()).isTrue();
    }

    @Test
    void aProofWithAnEntryChangedOrALinkLeftOutDoesNotHold() {
        ChainProof proof = TestRecord.of(12).records.proof("case/1");
        List<AuditRecord> changed = new ArrayList<>(proof.records());
        AuditRecord one = changed.get(1);
        changed.set(1, new AuditRecord(one.at(), TestRecord.entry("case/1", "另一理由"), one.link()));
        assertThat(new ChainProof(changed, proof.links(), proof.head()).holds()).isFalse();
        List<ChainLink> fewer = new ArrayList<>(proof.links());
        fewer.remove(4);
        assertThat(new ChainProof(proof.records(), fewer, proof.head()).holds()).isFalse();
    }

    @Test
    void whatWasNeverRecordedHasAnEmptyProof() {
        ChainProof proof = TestRecord.of(2).records.proof("case/99");
        assertThat(proof.records()).isEmpty();
        assertThat(proof.links()).isEmpty();
        assertThat(proof.holds()).isTrue();
    }

    private static List<Long> numbers(TestRecord record, AuditFilter filter) {
        return numbers(record.records.page(filter, LATEST, 10));
    }

    private static List<Long> numbers(List<AuditRecord> records) {
        return records.stream().map(AuditRecord::number).toList();
    }
}
