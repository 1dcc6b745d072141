package org.gongkai.review.page;

import org.gongkai.account.Actor;
import org.gongkai.decide.GroundCode;
import org.gongkai.document.DisclosureAttribute;
import org.gongkai.review.RefusedException;
import org.gongkai.review.desk.Ledger;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** The page of a case. */
@Controller
@ConditionalOnWebApplication
class CasePages {

    private final Dossiers dossiers;
    private final Ledger ledger;
    private final Terms terms;
    private final Categories categories;

    CasePages(Dossiers dossiers, Ledger ledger, Terms terms, Categories categories) {
        this.dossiers = dossiers;
        this.ledger = ledger;
        this.terms = terms;
        this.categories = categories;
    }

    @GetMapping("/cases/{id:\\d+}")
    @PreAuthorize("hasAnyRole('DRAFTER', 'OFFICE', 'LEGAL', 'LEADER', 'AUDITOR')")
    String page(@PathVariable long id, @RequestParam(required = false) @Nullable Done done, Actor actor, Model model) {
        Dossier dossier = dossiers.of(id, actor);
        ledger.viewed(actor, dossier.reviewCase());
        if (done != null) {
            model.addAttribute("said", done.text());
        }
        return show(dossier, Typed.of(dossier.reviewCase().ruling()), model);
    }

    @GetMapping("/cases/{id:\\d+}/dues")
    @PreAuthorize("hasAnyRole('DRAFTER', 'OFFICE', 'LEGAL', 'LEADER', 'AUDITOR')")
    String dues(@PathVariable long id, Actor actor, Model model) {
        model.addAttribute("terms", dossiers.terms(id, actor));
        return "dossier :: terms";
    }

    /** The page of a case whose step was not taken, with all that was typed. */
    String again(long id, Typed typed, String complaint, Actor actor, Model model) {
        model.addAttribute("complaint", complaint);
        return show(dossiers.of(id, actor), typed, model);
    }

    /** The page of a case at which something beside a step was refused. */
    String again(long id, RefusedException refused, Actor actor, Model model) {
        Dossier dossier = dossiers.of(id, actor);
        model.addAttribute("complaint", refused.getMessage());
        return show(dossier, Typed.of(dossier.reviewCase().ruling()), model);
    }

    private String show(Dossier dossier, Typed typed, Model model) {
        model.addAttribute("dossier", dossier);
        model.addAttribute("typed", typed);
        model.addAttribute("zone", terms.zone());
        model.addAttribute("categories", categories);
        model.addAttribute("attributes", DisclosureAttribute.values());
        model.addAttribute("grounds", GroundCode.values());
        return "case";
    }
}
