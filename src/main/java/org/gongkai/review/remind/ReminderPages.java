package org.gongkai.review.remind;

import org.gongkai.account.Actor;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;

/** The bell at the top of pages and the reminders on the desk. */
@Controller
@ConditionalOnWebApplication
class ReminderPages {

    private final Reminding reminding;

    ReminderPages(Reminding reminding) {
        this.reminding = reminding;
    }

    @GetMapping("/reminders/bell")
    @PreAuthorize("hasAnyRole('DRAFTER', 'OFFICE', 'LEGAL', 'LEADER', 'AUDITOR')")
    String bell(Actor actor, Model model) {
        model.addAttribute("reminders", reminding.unread(actor));
        return "reminders :: bell";
    }

    @GetMapping("/reminders")
    @PreAuthorize("hasAnyRole('DRAFTER', 'OFFICE', 'LEGAL', 'LEADER', 'AUDITOR')")
    String list(Actor actor, Model model) {
        model.addAttribute("reminders", reminding.unread(actor));
        return "reminders :: list";
    }

    @PostMapping("/reminders/read")
    @PreAuthorize("hasAnyRole('DRAFTER', 'OFFICE', 'LEGAL', 'LEADER')")
    String read(Actor actor) {
        reminding.readAll(actor);
        return "redirect:/desk";
    }
}
