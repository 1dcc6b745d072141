package org.gongkai.audit;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Entries with every link between the first and the last of them, checked without the database: each entry's content
 * hash stands in its link, each link's hash in the next. What the entries between say is not told.
 *
 * @param records the entries, the earliest first
 * @param links all links of the chain from the first entry to the last
 * @param head the end of the chain when the proof was made
 */
public record ChainProof(List<AuditRecord> records, List<ChainLink> links, ChainHead head) {

    public ChainProof {
        records = List.copyOf(records);
        links = List.copyOf(links);
    }

    /** Whether the entries are unchanged and follow each other in one chain. */
    public boolean holds() {
        Map<Long, ChainLink> byNumber = new HashMap<>();
        ChainLink before = null;
        for (ChainLink link : links) {
            boolean follows = before == null
                    || link.number() == before.number() + 1 && link.previous().equals(before.hash());
            if (!follows || !link.holds()) {
                return false;
            }
            byNumber.put(link.number(), link);
            before = link;
        }
        return records.stream()
                .allMatch(record -> record.holds() && record.link().equals(byNumber.get(record.number())));
    }
}
