package org.gongkai.account.page;

import org.gongkai.account.Actor;
import org.gongkai.account.oidc.OidcEntry;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

@Controller
@ConditionalOnWebApplication
class LoginController {

    private final OidcEntry oidc;

    LoginController(OidcEntry oidc) {
        this.oidc = oidc;
    }

    @GetMapping("/login")
    @PreAuthorize("permitAll()")
    String login(Model model) {
        model.addAttribute("providers", oidc.providers());
        return Frame.actor() == null ? "login" : "redirect:/";
    }

    @GetMapping("/")
    @PreAuthorize("hasRole('PERSON')")
    String start(Actor actor) {
        return "redirect:" + Entrance.startOf(actor);
    }
}
