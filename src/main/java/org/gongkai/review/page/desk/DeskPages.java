package org.gongkai.review.page.desk;

import java.util.List;
import java.util.Optional;
import org.gongkai.account.Actor;
import org.gongkai.account.Role;
import org.gongkai.review.NoSuchCaseException;
import org.gongkai.review.RefusedException;
import org.gongkai.review.StaleCaseException;
import org.gongkai.review.desk.Decisions;
import org.gongkai.review.desk.Plainness;
import org.gongkai.review.worklist.Narrowing;
import org.gongkai.review.worklist.Place;
import org.gongkai.review.worklist.WorkList;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The desk: what waits for whom. */
@Controller
@ConditionalOnWebApplication
class DeskPages {

    private final Lists lists;
    private final Decisions decisions;

    DeskPages(Lists lists, Decisions decisions) {
        this.lists = lists;
        this.decisions = decisions;
    }

    @GetMapping("/desk")
    @PreAuthorize("hasAnyRole('DRAFTER', 'OFFICE', 'LEGAL', 'LEADER', 'AUDITOR')")
    String page(
            @RequestParam(defaultValue = "WAITING") WorkList list,
            @ModelAttribute("by") Narrowing by,
            @RequestParam(required = false) @Nullable String after,
            Actor actor,
            Model model) {
        lists.desk(list, by, Place.parse(after), actor, model);
        return show(actor.is(Role.DRAFTER) && list == WorkList.WAITING, actor, model);
    }

    /** Accepts plain cases together, each as it was seen; one that fails stops no other. */
    @PostMapping("/desk/accept")
    @PreAuthorize("hasRole('DRAFTER')")
    String accept(@RequestParam(name = "case", defaultValue = "") List<Seen> seen, Actor actor, Model model) {
        model.addAttribute(
                "accepted", seen.stream().map(one -> accept(one, actor)).toList());
        lists.desk(WorkList.WAITING, Narrowing.NONE, Optional.empty(), actor, model);
        return show(true, actor, model);
    }

    private static String show(boolean picking, Actor actor, Model model) {
        model.addAttribute("watching", actor.is(Role.OFFICE) || actor.is(Role.LEGAL) || actor.is(Role.AUDITOR));
        model.addAttribute("picking", picking);
        model.addAttribute("plainness", Plainness.MEANING);
        return "desk";
    }

    private Accepted accept(Seen one, Actor actor) {
        try {
            var taken = decisions.takePlain(one.id(), one.revision(), actor);
            return new Accepted(one.id(), taken.state(), "");
        } catch (RefusedException | StaleCaseException | NoSuchCaseException refused) {
            return new Accepted(one.id(), null, String.valueOf(refused.getMessage()));
        }
    }
}
