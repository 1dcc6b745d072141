package org.gongkai.audit.postgres;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.time.Duration;
import java.time.Instant;
import java.util.stream.Stream;
import org.gongkai.audit.AuditVerification;
import org.gongkai.audit.AuditVerification.Broken;
import org.gongkai.audit.AuditVerification.Fault;
import org.gongkai.audit.ChainHead;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class PostgresAuditVerifierTests {

    @Test
    void anUntouchedRecordIsWhole() {
        TestRecord record = TestRecord.of(9);
        AuditVerification found = record.verifier.verify(null);
        assertThat(found.whole()).isTrue();
        assertThat(found.head().number()).isEqualTo(9);
        assertThat(found.message()).contains("完整").contains("9 条");
        assertThat(record.verifier.verify(found.head()).whole()).isTrue();
    }

    @Test
    void anEmptyRecordIsWhole() {
        assertThat(new TestRecord().verifier.verify(null).message()).isEqualTo("记录链完整，尚无记录。");
    }

    @ParameterizedTest
    @MethodSource
    void theFirstBrokenEntryIsNamed(String statement, long number, Fault fault) {
        TestRecord record = TestRecord.of(9);
        record.tamper(statement.split(";"));
        AuditVerification found = record.verifier.verify(null);
        assertThat(found.broken()).isEqualTo(new Broken(number, fault));
        assertThat(found.message()).contains("第 " + number + " 号记录" + fault.label());
    }

    static Stream<Arguments> theFirstBrokenEntryIsNamed() {
        return Stream.of(
                arguments("update audit_entry set why = '另一理由' where number = 4", 4, Fault.CONTENT),
                arguments("update audit_entry set actor = 'wang' where number in (5, 7)", 5, Fault.CONTENT),
                arguments("update audit_entry set at = at - interval '1 day' where number = 1", 1, Fault.CONTENT),
                arguments("update audit_entry set details = '{\"a\": \"b\"}' where number = 9", 9, Fault.CONTENT),
                arguments("update audit_entry set actor = 'a', division = 'b' where number = 2", 2, Fault.CONTENT),
                arguments(
                        "alter table audit_entry alter why drop not null;update audit_entry set why = null where number = 3",
                        3,
                        Fault.CONTENT),
                arguments("update audit_entry set at = 'infinity' where number = 3", 3, Fault.CONTENT),
                arguments("update audit_entry set hash = content where number = 6", 6, Fault.LINK),
                arguments("update audit_entry set previous = content where number = 6", 6, Fault.LINK),
                arguments("delete from audit_entry where number = 1", 1, Fault.MISSING),
                arguments("delete from audit_entry where number in (5, 6)", 5, Fault.MISSING),
                arguments("delete from audit_entry where number > 7", 8, Fault.TAIL),
                arguments("delete from audit_entry", 1, Fault.TAIL),
                arguments("delete from audit_head", 9, Fault.HEAD),
                arguments("update audit_head set number = 8", 9, Fault.HEAD),
                arguments(
                        "update audit_entry set number = 99 where number = 3;"
                                + "update audit_entry set number = 3 where number = 7;"
                                + "update audit_entry set number = 7 where number = 99",
                        3,
                        Fault.CONTENT),
                arguments(
                        "alter table audit_entry drop constraint audit_entry_pkey;"
                                + "alter table audit_entry drop constraint audit_entry_previous_key;"
                                + "insert into audit_entry select * from audit_entry where number = 5",
                        5,
                        Fault.REPEATED));
    }

    @Test
    void aTailCutWithItsRegisteredEndIsMissedByTheNotedEndAlone() {
        TestRecord record = TestRecord.of(9);
        ChainHead noted = record.verifier.verify(null).head();
        record.tamper(
                "delete from audit_entry where number > 7",
                "update audit_head set (number, hash) = (select number, hash from audit_entry where number = 7)");
        assertThat(record.verifier.verify(null).whole()).isTrue();
        assertThat(record.verifier.verify(noted).broken()).isEqualTo(new Broken(8, Fault.TAIL));
    }

    @Test
    void aRecordWrittenAnewDiffersFromTheNotedEnd() {
        ChainHead noted = TestRecord.of(5).verifier.verify(null).head();
        TestRecord anew = new TestRecord();
        for (int n = 1; n <= 7; n++) {
            anew.trail.append(TestRecord.entry("case/1", "另一经过"));
        }
        assertThat(anew.verifier.verify(noted).broken()).isEqualTo(new Broken(5, Fault.NOTED));
    }

    @Test
    void aLongRecordIsCheckedInSeconds() {
        TestRecord record = TestRecord.of(5_000);
        Instant begun = Instant.now();
        assertThat(record.verifier.verify(null).head().number()).isEqualTo(5_000);
        assertThat(Duration.between(begun, Instant.now())).isLessThan(Duration.ofSeconds(5));
    }
}
