package org.gongkai.review.incident;

import jakarta.servlet.http.HttpServletResponse;
import org.gongkai.account.Actor;
import org.gongkai.account.Role;
import org.gongkai.review.RefusedException;
import org.gongkai.review.desk.Ledger;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The list of incidents. */
@Controller
@ConditionalOnWebApplication
class IncidentPages {

    private final Incidents incidents;
    private final Ledger ledger;

    IncidentPages(Incidents incidents, Ledger ledger) {
        this.incidents = incidents;
        this.ledger = ledger;
    }

    @GetMapping("/incidents")
    @PreAuthorize("hasAnyRole('OFFICE', 'LEGAL', 'AUDITOR')")
    String page(Actor actor, Model model) {
        return show(actor, model);
    }

    @PostMapping("/incidents/{id}/handled")
    @PreAuthorize("hasAnyRole('OFFICE', 'LEGAL')")
    String handled(
            @PathVariable long id, @RequestParam String note, Actor actor, Model model, HttpServletResponse response) {
        try {
            incidents.handled(id, note, actor);
            return "redirect:/incidents";
        } catch (RefusedException refused) {
            response.setStatus(HttpServletResponse.SC_BAD_REQUEST);
            model.addAttribute("complaint", refused.getMessage());
            model.addAttribute("about", id);
            model.addAttribute("note", note);
            return show(actor, model);
        }
    }

    private String show(Actor actor, Model model) {
        model.addAttribute("incidents", incidents.latest());
        model.addAttribute("zone", ledger.zone());
        model.addAttribute("handling", actor.is(Role.OFFICE) || actor.is(Role.LEGAL));
        return "incidents";
    }
}
