package org.gongkai.audit.postgres;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.gongkai.audit.AuditEntry;
import org.gongkai.audit.AuditFilter;
import org.gongkai.audit.AuditRecord;
import org.gongkai.audit.HashAlgorithm;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.dao.DataAccessException;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

class PostgresAuditTrailTests {

    @Test
    void whatIsAppendedStandsInTheRecordAsItWasGiven() {
        TestRecord record = new TestRecord();
        AuditEntry entry = new AuditEntry(
                "li",
                "预算处",
                "case.decided",
                "case/17",
                "涉及个人隐私",
                "ab12",
                "r7",
                "m3",
                Map.of("from", "DRAFT", "to", "DECIDED"));
        record.trail.append(entry);
        AuditRecord stored =
                record.records.page(AuditFilter.ALL, Long.MAX_VALUE, 10).get(0);
        assertThat(stored.entry()).isEqualTo(entry);
        assertThat(stored.at()).isEqualTo(TestRecord.TIME);
        assertThat(stored.number()).isEqualTo(1);
    }

    @Test
    void twentyWritersMakeOneUnbrokenChain() throws Exception {
        TestRecord record = new TestRecord();
        ExecutorService writers = Executors.newFixedThreadPool(20);
        try {
            List<Future<?>> all = IntStream.range(0, 20)
                    .<Future<?>>mapToObj(writer -> writers.submit(() -> write(record, writer)))
                    .toList();
            for (Future<?> one : all) {
                one.get();
            }
        } finally {
            writers.shutdownNow();
        }
        assertThat(record.verifier.verify(null).whole()).isTrue();
        assertThat(record.superuser.queryForList("select number from audit_entry order by number", Long.class))
                .containsExactlyElementsOf(
                        LongStream.rangeClosed(1, 160).boxed().toList());
    }

    /** Twenty times an entry or two; every fifth time the transaction is rolled back. */
    private static void write(TestRecord record, int writer) {
        for (int time = 0; time < 10; time++) {
            boolean undone = time % 5 == 0;
            record.transaction.executeWithoutResult(status -> {
                record.trail.append(TestRecord.entry("case/" + writer, ""));
                if (undone) {
                    status.setRollbackOnly();
                }
            });
        }
    }

    @Test
    void aCallerThatIsRolledBackLeavesNeitherEntryNorGap() {
        TestRecord record = TestRecord.of(1);
        record.transaction.executeWithoutResult(status -> {
            record.trail.append(TestRecord.entry("case/7", "undone"));
            status.setRollbackOnly();
        });
        assertThatThrownBy(() -> record.transaction.executeWithoutResult(status -> {
                    record.trail.append(TestRecord.entry("case/7", "undone"));
                    throw new IllegalStateException("the caller fails");
                }))
                .isInstanceOf(IllegalStateException.class);
        record.trail.append(TestRecord.entry("case/8", "done"));
        assertThat(record.records.page(AuditFilter.ALL, Long.MAX_VALUE, 10))
                .extracting(AuditRecord::number)
                .containsExactly(2L, 1L);
    }

    @Test
    void aStepUndoneWithinATransactionIsNotRecorded() {
        TestRecord record = new TestRecord();
        record.transaction.executeWithoutResult(status -> {
            record.trail.append(TestRecord.entry("case/1", "kept"));
            Object savepoint = status.createSavepoint();
            record.trail.append(TestRecord.entry("case/1", "undone"));
            status.rollbackToSavepoint(savepoint);
        });
        assertThat(record.records.page(AuditFilter.ALL, Long.MAX_VALUE, 10))
                .extracting(stored -> stored.entry().why())
                .containsExactly("kept");
    }

    @Test
    void whatIsDoneAfterTheCommitIsRecordedToo() {
        TestRecord record = new TestRecord();
        record.transaction.executeWithoutResult(status ->
                TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
                    @Override
                    public void afterCommit() {
                        record.trail.append(TestRecord.entry("case/1", "told"));
                    }
                }));
        assertThat(record.length()).isEqualTo(1);
    }

    @Test
    void aCallerWhoseEntryCannotBeWrittenIsRolledBack() {
        TestRecord record = new TestRecord();
        record.superuser.execute("create table step (number int)");
        record.superuser.execute("alter table audit_entry add check (subject <> 'case/1')");
        assertThatThrownBy(() -> record.transaction.executeWithoutResult(status -> {
                    record.superuser.execute("insert into step values (1)");
                    record.trail.append(TestRecord.entry("case/1", ""));
                }))
                .isInstanceOf(DataAccessException.class);
        assertThat(record.superuser.queryForObject("select count(*) from step", Long.class))
                .isZero();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update audit_entry set why = 'x' where number = 1",
                "update audit_entry set why = 'x' where number = 99",
                "delete from audit_entry where number = 1",
                "delete from audit_entry",
                "truncate audit_entry",
                "truncate audit_entry, audit_head",
                "insert into audit_entry select 9, at, actor, division, action, subject, why, digest, rules, models, details,"
                        + " algorithm, content, hash, hash from audit_entry where number = 3",
                "insert into audit_entry select 4, at, actor, division, action, subject, why, digest, rules, models, details,"
                        + " algorithm, content, content, hash from audit_entry where number = 3",
                "update audit_head set number = 4",
                "update audit_head set number = 2",
                "delete from audit_head",
                "truncate audit_head"
            })
    void whatIsRecordedStays(String statement) {
        TestRecord record = TestRecord.of(3);
        assertThatThrownBy(() -> record.superuser.execute(statement)).isInstanceOf(DataAccessException.class);
        assertThat(record.verifier.verify(null).whole()).isTrue();
        assertThat(record.length()).isEqualTo(3);
    }

    @Test
    void anythingTypedAtTheLoginCanBeRecorded() {
        TestRecord record = new TestRecord();
        record.trail.append(TestRecord.entry("person/\u0000\uD800", "长".repeat(20_000)));
        AuditRecord stored =
                record.records.page(AuditFilter.ALL, Long.MAX_VALUE, 1).get(0);
        assertThat(stored.entry().subject()).isEqualTo("person/\uFFFD?");
        assertThat(stored.entry().why()).hasSize(10_001);
        assertThat(record.verifier.verify(null).whole()).isTrue();
    }

    @Test
    void anotherAlgorithmCarriesTheChainOn() {
        TestRecord record = TestRecord.of(2);
        record.trail(HashAlgorithm.SHA_256).append(TestRecord.entry("case/1", ""));
        record.trail.append(TestRecord.entry("case/1", ""));
        assertThat(record.verifier.verify(null).whole()).isTrue();
        assertThat(record.records.page(AuditFilter.ALL, Long.MAX_VALUE, 2))
                .extracting(stored -> stored.link().algorithm())
                .containsExactly(HashAlgorithm.SM3, HashAlgorithm.SHA_256);
    }
}
