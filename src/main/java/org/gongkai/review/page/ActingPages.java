package org.gongkai.review.page;

import jakarta.servlet.http.HttpServletResponse;
import org.gongkai.account.Actor;
import org.gongkai.decide.StepCode;
import org.gongkai.review.CaseAction;
import org.gongkai.review.RefusedException;
import org.gongkai.review.StaleCaseException;
import org.gongkai.review.desk.Decisions;
import org.gongkai.review.desk.Preparations;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** What people do on the page of a case. What is refused is said there, and nothing typed is lost. */
@Controller
@ConditionalOnWebApplication
class ActingPages {

    private final CasePages pages;
    private final Decisions decisions;
    private final Preparations preparations;

    ActingPages(CasePages pages, Decisions decisions, Preparations preparations) {
        this.pages = pages;
        this.decisions = decisions;
        this.preparations = preparations;
    }

    @PostMapping("/cases/{id:\\d+}/act")
    @PreAuthorize("hasAnyRole('DRAFTER', 'OFFICE', 'LEGAL', 'LEADER')")
    String act(
            @PathVariable long id,
            @RequestParam int revision,
            @RequestParam CaseAction action,
            @ModelAttribute("form") Typed typed,
            Actor actor,
            Model model,
            HttpServletResponse response) {
        try {
            decisions.take(id, revision, typed.deed(action), actor);
            return "redirect:/cases/" + id + "?done=" + Done.TAKEN;
        } catch (RefusedException refused) {
            response.setStatus(HttpServletResponse.SC_BAD_REQUEST);
            return pages.again(id, typed, String.valueOf(refused.getMessage()), actor, model);
        } catch (StaleCaseException stale) {
            response.setStatus(HttpServletResponse.SC_CONFLICT);
            return pages.again(id, typed, String.valueOf(stale.getMessage()), actor, model);
        }
    }

    @PostMapping("/cases/{id:\\d+}/steps/{step}")
    @PreAuthorize("hasAnyRole('DRAFTER', 'OFFICE', 'LEGAL')")
    String done(
            @PathVariable long id,
            @PathVariable StepCode step,
            @RequestParam String note,
            Actor actor,
            Model model,
            HttpServletResponse response) {
        return noting(id, () -> preparations.done(id, step, note, actor), actor, model, response);
    }

    @PostMapping("/cases/{id:\\d+}/consultation")
    @PreAuthorize("hasAnyRole('DRAFTER', 'LEGAL')")
    String consult(@PathVariable long id, Actor actor, Model model, HttpServletResponse response) {
        return noting(id, () -> preparations.consult(id, actor), actor, model, response);
    }

    @PostMapping("/cases/{id:\\d+}/partners")
    @PreAuthorize("hasAnyRole('DRAFTER', 'OFFICE')")
    String answered(
            @PathVariable long id,
            @RequestParam String organ,
            @RequestParam boolean agreed,
            @RequestParam String note,
            Actor actor,
            Model model,
            HttpServletResponse response) {
        return noting(id, () -> preparations.answered(id, organ, agreed, note, actor), actor, model, response);
    }

    private String noting(long id, Runnable work, Actor actor, Model model, HttpServletResponse response) {
        try {
            work.run();
            return "redirect:/cases/" + id + "?done=" + Done.NOTED;
        } catch (RefusedException refused) {
            response.setStatus(HttpServletResponse.SC_BAD_REQUEST);
            return pages.again(id, refused, actor, model);
        }
    }
}
