package org.gongkai.review;

import java.time.Instant;
import org.gongkai.account.Role;
import org.jspecify.annotations.Nullable;

/**
 * A step that a case took; never changed afterwards.
 *
 * @param at when
 * @param version the version of the document it was about
 * @param action what was done
 * @param from where the case stood
 * @param to where it stands since
 * @param login who did it
 * @param name his name at the time
 * @param division his division at the time
 * @param role in which role, null for the service
 * @param ruling what was held after it
 */
public record CaseEvent(
        Instant at,
        int version,
        CaseAction action,
        CaseState from,
        CaseState to,
        String login,
        String name,
        String division,
        @Nullable Role role,
        Ruling ruling) {}
