package org.gongkai.audit;

import java.util.Map;

/**
 * Something that was done, as it is handed to the record; time, number and hashes are the record's own.
 *
 * @param actor login of who did it
 * @param division of the actor, empty for none
 * @param action what was done, such as {@code case.submitted} or {@code login.refused}
 * @param subject what it was done to, such as {@code case/17} or {@code person/li}
 * @param why the reason given, empty when none was asked for
 * @param digest SHA-256 of the content concerned, empty for none
 * @param rules version of the rules that took part, empty for none
 * @param models version of the models that took part, empty for none
 * @param details further facts by name; never document text
 */
public record AuditEntry(
        String actor,
        String division,
        String action,
        String subject,
        String why,
        String digest,
        String rules,
        String models,
        Map<String, String> details) {

    public AuditEntry {
        details = Map.copyOf(details);
        if (actor.isBlank() || action.isBlank()) {
            throw new IllegalArgumentException("an entry says who and what");
        }
    }

    /** An entry in which no content took part. */
    public static AuditEntry of(String actor, String division, String action, String subject, String why) {
        return new AuditEntry(actor, division, action, subject, why, "", "", "", Map.of());
    }
}
