package org.gongkai.account.page;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.gongkai.account.Actor;
import org.gongkai.account.People;
import org.gongkai.account.PersonRefusedException;
import org.gongkai.account.Scope;
import org.gongkai.account.login.SessionContexts;
import org.gongkai.account.session.Sessions;
import org.gongkai.account.token.ApiTokens;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** One's own account: where one has come in, and the tokens of one's programs. */
@Controller
@ConditionalOnWebApplication
@RequestMapping("/account")
@PreAuthorize("hasRole('PERSON')")
class OwnController {

    private static final List<Integer> LIVES = List.of(30, 90, 180, 365);

    private final People people;
    private final Sessions sessions;
    private final ApiTokens tokens;

    OwnController(People people, Sessions sessions, ApiTokens tokens) {
        this.people = people;
        this.sessions = sessions;
        this.tokens = tokens;
    }

    @GetMapping
    String account(Actor actor, HttpServletRequest request, Model model) {
        model.addAttribute("person", people.find(actor.login()).orElseThrow());
        model.addAttribute("sessions", sessions.of(actor.login()));
        model.addAttribute(
                "here", SessionContexts.secret(request).map(sessions::id).orElse(""));
        model.addAttribute("tokens", tokens.of(actor.login()));
        model.addAttribute("scopes", scopes(actor));
        model.addAttribute("lives", LIVES);
        return "account";
    }

    @PostMapping("/sessions/{id}/end")
    String end(@PathVariable String id, Actor actor) {
        sessions.end(actor.login(), id);
        return "redirect:/account?ended#sessions";
    }

    @PostMapping("/sessions/end")
    String endOthers(Actor actor, HttpServletRequest request) {
        SessionContexts.secret(request).ifPresent(secret -> sessions.endOthers(actor.login(), secret));
        return "redirect:/account?ended#sessions";
    }

    /** The secret is shown in the answer itself, the only time it is known. */
    @PostMapping("/tokens")
    String make(
            @RequestParam String name,
            @RequestParam Optional<Set<String>> scope,
            @RequestParam int days,
            Actor actor,
            HttpServletRequest request,
            Model model) {
        try {
            Set<Scope> asked = Set.copyOf(scope.orElse(Set.of()).stream()
                    .map(Scope::of)
                    .flatMap(Optional::stream)
                    .toList());
            model.addAttribute("secret", tokens.make(actor, name, asked, Duration.ofDays(days)));
        } catch (PersonRefusedException refused) {
            model.addAttribute("refused", refused.getMessage());
        }
        return account(actor, request, model);
    }

    @PostMapping("/tokens/{id}/revoke")
    String revoke(@PathVariable long id, Actor actor) {
        tokens.revoke(actor.login(), id, actor);
        return "redirect:/account?revoked#tokens";
    }

    private static List<Scope> scopes(Actor actor) {
        return Arrays.stream(Scope.values())
                .filter(scope -> scope.isOf(actor.roles()))
                .toList();
    }
}
