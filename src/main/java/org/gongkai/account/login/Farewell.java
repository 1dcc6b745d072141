package org.gongkai.account.login;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.gongkai.account.Actor;
import org.gongkai.audit.AuditEntry;
import org.gongkai.audit.AuditTrail;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.logout.LogoutHandler;

/** Puts on record that somebody went. */
final class Farewell implements LogoutHandler {

    private final AuditTrail trail;

    Farewell(AuditTrail trail) {
        this.trail = trail;
    }

    @Override
    public void logout(
            HttpServletRequest request, HttpServletResponse response, @Nullable Authentication authentication) {
        if (authentication != null && authentication.getPrincipal() instanceof Actor actor) {
            trail.append(AuditEntry.of(actor.login(), actor.division(), "logout", "person/" + actor.login(), ""));
        }
    }
}
