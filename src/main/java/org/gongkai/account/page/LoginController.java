package org.gongkai.account.page;

import org.gongkai.account.Actor;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

@Controller
@ConditionalOnWebApplication
class LoginController {

    @GetMapping("/login")
    @PreAuthorize("permitAll()")
    String login() {
        return Frame.actor() == null ? "login" : "redirect:/";
    }

    @GetMapping("/")
    @PreAuthorize("hasRole('PERSON')")
    String start(Actor actor) {
        return "redirect:" + Entrance.startOf(actor);
    }
}
