package org.gongkai.review.overview;

import io.swagger.v3.oas.annotations.Hidden;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.gongkai.account.Actor;
import org.gongkai.account.Role;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;

@Controller
@Tag(name = "统计", description = "按属性、处室、依据、月份的件数，建议与决定的一致程度，各环节用时，超期和改判。")
class OverviewController {

    private final PostgresOverviews overviews;
    private final Clock clock;

    OverviewController(PostgresOverviews overviews, Clock clock) {
        this.overviews = overviews;
        this.clock = clock;
    }

    @Hidden
    @GetMapping("/overview")
    @PreAuthorize("hasAuthority('SCOPE_overview.read')")
    String page(
            @RequestParam @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) Optional<LocalDate> from,
            @RequestParam @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) Optional<LocalDate> to,
            @RequestParam(defaultValue = "") String division,
            Actor actor,
            Model model) {
        LocalDate last = to.orElseGet(this::today);
        LocalDate first = from.orElse(last.minusYears(1).plusDays(1));
        model.addAttribute("overview", overviews.of(first, last, seen(division, actor), today()));
        model.addAttribute("from", first);
        model.addAttribute("to", last);
        model.addAttribute("division", seen(division, actor));
        model.addAttribute("all", seesAll(actor));
        return "overview";
    }

    @ResponseBody
    @GetMapping("/api/v1/overview")
    @PreAuthorize("hasAuthority('SCOPE_overview.read')")
    @Operation(summary = "一段时间内提交的案件的统计", description = "起草处室只看到本处室的。")
    Overview figures(
            @RequestParam @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) Optional<LocalDate> from,
            @RequestParam @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) Optional<LocalDate> to,
            @RequestParam(defaultValue = "") String division,
            Actor actor) {
        LocalDate last = to.orElseGet(this::today);
        return overviews.of(from.orElse(last.minusYears(1).plusDays(1)), last, seen(division, actor), today());
    }

    private static String seen(String division, Actor actor) {
        return seesAll(actor) ? division.strip() : actor.division();
    }

    private static boolean seesAll(Actor actor) {
        return actor.is(Role.OFFICE) || actor.is(Role.LEGAL) || actor.is(Role.LEADER) || actor.is(Role.AUDITOR);
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), clock.getZone());
    }
}
