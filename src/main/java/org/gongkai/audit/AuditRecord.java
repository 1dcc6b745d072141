package org.gongkai.audit;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * An entry as it stands in the record.
 *
 * @param at when it was written, to the microsecond
 * @param entry what it says
 * @param link its place in the chain
 */
public record AuditRecord(Instant at, AuditEntry entry, ChainLink link) {

    private static final String FORM = "gongkai-audit-1";
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSSSSS'Z'").withZone(ZoneOffset.UTC);
    private static final Comparator<String> BY_BYTES =
            Comparator.comparing(name -> name.getBytes(StandardCharsets.UTF_8), Arrays::compareUnsigned);

    /** An entry put at the end of the chain. */
    public static AuditRecord after(ChainHead head, Instant at, AuditEntry entry, HashAlgorithm algorithm) {
        String content = algorithm.hash(parts(head.number() + 1, at, entry));
        return new AuditRecord(at, entry, ChainLink.after(head, algorithm, content));
    }

    /** Its number. */
    public long number() {
        return link.number();
    }

    /** When it was written, as it is hashed: UTC with six digits of the second. */
    public String time() {
        return TIME.format(at);
    }

    /** Its details in the order in which they are hashed: by the bytes of their names. */
    public SortedMap<String, String> details() {
        return sorted(entry.details());
    }

    /** Whether what it says is what was hashed. */
    public boolean holds() {
        return link.content().equals(link.algorithm().hash(parts(number(), at, entry)));
    }

    /**
     * What is hashed: {@code gongkai-audit-1}, number, time, actor, division, action, subject, why, digest, rules,
     * models, how many details, then name and value of each.
     */
    private static List<String> parts(long number, Instant at, AuditEntry entry) {
        List<String> parts = new ArrayList<>(List.of(FORM, Long.toString(number), TIME.format(at)));
        Collections.addAll(parts, entry.actor(), entry.division(), entry.action(), entry.subject(), entry.why());
        Collections.addAll(parts, entry.digest(), entry.rules(), entry.models());
        parts.add(Integer.toString(entry.details().size()));
        sorted(entry.details()).forEach((name, value) -> Collections.addAll(parts, name, value));
        return parts;
    }

    private static SortedMap<String, String> sorted(Map<String, String> details) {
        SortedMap<String, String> sorted = new TreeMap<>(BY_BYTES);
        sorted.putAll(details);
        return sorted;
    }
}
