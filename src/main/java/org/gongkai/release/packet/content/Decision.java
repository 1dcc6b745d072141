package org.gongkai.release.packet.content;

import java.time.Instant;
import org.gongkai.review.CaseEvent;

/**
 * A step that the case took.
 *
 * @param at when
 * @param version of the document it was about
 * @param action what was done
 * @param from where the case stood
 * @param to where it stood after it
 * @param login who did it
 * @param name his or her name at the time
 * @param division at the time
 * @param role in which, empty for the service
 * @param held what was held after it
 */
public record Decision(
        Instant at,
        int version,
        String action,
        String from,
        String to,
        String login,
        String name,
        String division,
        String role,
        Held held) {

    public static Decision of(CaseEvent event) {
        return new Decision(
                event.at(),
                event.version(),
                event.action().label(),
                event.from().label(),
                event.to().label(),
                event.login(),
                event.name(),
                event.division(),
                event.role() == null ? "" : event.role().label(),
                Held.of(event.ruling()));
    }
}
