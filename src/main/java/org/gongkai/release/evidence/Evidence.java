package org.gongkai.release.evidence;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.gongkai.audit.AuditRecords;
import org.gongkai.check.Check;
import org.gongkai.review.NoSuchCaseException;
import org.gongkai.review.ReviewCase;
import org.gongkai.review.desk.Ledger;
import org.gongkai.review.store.CaseStore;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Gathers the evidence of a case. */
public final class Evidence {

    private static final JsonMapper JSON =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    private final CaseStore store;
    private final AuditRecords records;
    private final Ledger ledger;

    public Evidence(CaseStore store, AuditRecords records, Ledger ledger) {
        this.store = store;
        this.records = records;
        this.ledger = ledger;
    }

    /** The packet of a case. */
    public EvidencePacket of(ReviewCase one) {
        int version = one.subject().version();
        Check check = store.versions().check(one.id(), version).orElseThrow(NoSuchCaseException::new);
        return new EvidencePacket(
                EvidencePacket.FORM,
                ledger.now(),
                one,
                digest(check.document().text()),
                check.result(),
                store.annotations().of(one.id(), version),
                store.annotations().hidden(one.id(), version),
                store.steps().of(one.id()),
                store.versions().all(one.id()),
                store.cases().events(one.id()),
                records.proof("case/" + one.id()));
    }

    /** The packet for programs. */
    public static byte[] json(EvidencePacket packet) {
        return JSON.writeValueAsBytes(packet);
    }

    private static String digest(String text) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(digest.digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
