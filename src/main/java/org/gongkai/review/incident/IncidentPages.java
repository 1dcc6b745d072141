package org.gongkai.review.incident;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gongkai.account.Actor;
import org.gongkai.account.People;
import org.gongkai.account.Person;
import org.gongkai.account.Role;
import org.gongkai.review.Incident;
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
    private final People people;

    IncidentPages(Incidents incidents, Ledger ledger, People people) {
        this.incidents = incidents;
        this.ledger = ledger;
        this.people = people;
    }

    @GetMapping("/incidents")
    @PreAuthorize("hasAnyRole('OFFICE', 'LEGAL', 'AUDITOR')")
    String page(Actor actor, Model model) {
        return show(actor, model);
    }

    /** How many incidents nobody has dealt with, for the desk. */
    @GetMapping("/incidents/alarm")
    @PreAuthorize("hasAnyRole('OFFICE', 'LEGAL', 'AUDITOR')")
    String alarm(Model model) {
        model.addAttribute(
                "open",
                incidents.latest().stream()
                        .filter(one -> one.handledBy() == null)
                        .count());
        return "incidents :: alarm";
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
        List<Incident> latest = incidents.latest();
        model.addAttribute("incidents", latest);
        model.addAttribute("names", names(latest));
        model.addAttribute("zone", ledger.zone());
        model.addAttribute("handling", actor.is(Role.OFFICE) || actor.is(Role.LEGAL));
        return "incidents";
    }

    private Map<String, String> names(List<Incident> latest) {
        return latest.stream()
                .flatMap(one -> Stream.of(one.login(), one.handledBy()))
                .filter(Objects::nonNull)
                .distinct()
                .collect(Collectors.toMap(
                        login -> login,
                        login -> people.find(login).map(Person::name).orElse(login)));
    }
}
