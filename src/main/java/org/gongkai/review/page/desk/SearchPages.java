package org.gongkai.review.page.desk;

import org.gongkai.account.Actor;
import org.gongkai.review.worklist.Narrowing;
import org.gongkai.review.worklist.Place;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestParam;

/** The search over all cases that somebody may see. */
@Controller
@ConditionalOnWebApplication
class SearchPages {

    private final Lists lists;

    SearchPages(Lists lists) {
        this.lists = lists;
    }

    @GetMapping("/cases")
    @PreAuthorize("hasAnyRole('DRAFTER', 'OFFICE', 'LEGAL', 'LEADER', 'AUDITOR')")
    String page(
            @RequestParam(defaultValue = "") String q,
            @ModelAttribute("by") Narrowing by,
            @RequestParam(required = false) @Nullable String after,
            Actor actor,
            Model model) {
        lists.found(q.strip(), by, Place.parse(after), actor, model);
        return "cases";
    }
}
