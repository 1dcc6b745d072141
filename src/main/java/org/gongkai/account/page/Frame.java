package org.gongkai.account.page;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import org.gongkai.account.Actor;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;

/** Tells every page who looks at it and where he or she may go. */
@ControllerAdvice(annotations = Controller.class)
@ConditionalOnWebApplication
class Frame {

    private final Clock clock;

    Frame(Clock clock) {
        this.clock = clock;
    }

    @ModelAttribute("zone")
    ZoneId zone() {
        return clock.getZone();
    }

    @ModelAttribute("now")
    Instant now() {
        return clock.instant();
    }

    @ModelAttribute("me")
    @Nullable
    Actor me() {
        return actor();
    }

    @ModelAttribute("entrances")
    List<Entrance> entrances() {
        Actor actor = actor();
        return actor == null ? List.of() : Entrance.of(actor);
    }

    static @Nullable Actor actor() {
        Authentication someone = SecurityContextHolder.getContext().getAuthentication();
        return someone != null && someone.getPrincipal() instanceof Actor actor ? actor : null;
    }
}
