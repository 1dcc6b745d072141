package org.gongkai.account.page;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.gongkai.account.Actor;
import org.gongkai.account.Divisions;
import org.gongkai.account.People;
import org.gongkai.account.Person;
import org.gongkai.account.PersonRefusedException;
import org.gongkai.account.Role;
import org.gongkai.account.password.LoginThrottle;
import org.gongkai.account.password.PersonPasswords;
import org.gongkai.account.token.ApiTokens;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** One account as the administrator sees it. */
@Controller
@ConditionalOnWebApplication
@RequestMapping("/people/{login}")
@PreAuthorize("hasRole('ADMIN')")
class PersonController {

    private final People people;
    private final PersonPasswords passwords;
    private final Divisions divisions;
    private final LoginThrottle throttle;
    private final ApiTokens tokens;

    PersonController(
            People people, PersonPasswords passwords, Divisions divisions, LoginThrottle throttle, ApiTokens tokens) {
        this.people = people;
        this.passwords = passwords;
        this.divisions = divisions;
        this.throttle = throttle;
        this.tokens = tokens;
    }

    @GetMapping
    String person(@PathVariable String login, Model model) {
        Person person = find(login);
        model.addAttribute("person", person);
        model.addAttribute("locked", throttle.locked(login));
        model.addAttribute("tokens", tokens.of(login));
        model.addAttribute("roles", Role.values());
        model.addAttribute("divisions", divisionsWith(person.division()));
        return "person";
    }

    @PostMapping
    String change(
            @PathVariable String login,
            @RequestParam String name,
            @RequestParam(defaultValue = "") String division,
            @RequestParam Optional<Set<Role>> role,
            Actor actor,
            Model model) {
        return done(login, model, () -> people.change(login, name.strip(), division, role.orElse(Set.of()), actor));
    }

    @PostMapping("/activation")
    String activate(@PathVariable String login, @RequestParam boolean active, Actor actor, Model model) {
        return done(login, model, () -> people.activate(login, active, actor));
    }

    @PostMapping("/unlocking")
    String unlock(@PathVariable String login, Actor actor, Model model) {
        return done(login, model, () -> throttle.unlock(find(login).login(), actor));
    }

    @PostMapping("/tokens/{id}/revoke")
    String revoke(@PathVariable String login, @PathVariable long id, Actor actor, Model model) {
        return done(login, model, () -> tokens.revoke(login, id, actor));
    }

    /** The new password is shown in the answer itself, the only time it is known. */
    @PostMapping("/password")
    String reset(@PathVariable String login, Actor actor, Model model) {
        try {
            model.addAttribute("password", passwords.reset(login, actor));
            model.addAttribute("person", find(login));
            return "person-password";
        } catch (PersonRefusedException refused) {
            model.addAttribute("refused", refused.getMessage());
            return person(login, model);
        }
    }

    private String done(String login, Model model, Runnable change) {
        try {
            change.run();
            return "redirect:/people/{login}?done";
        } catch (PersonRefusedException refused) {
            model.addAttribute("refused", refused.getMessage());
            return person(login, model);
        }
    }

    private Person find(String login) {
        return people.find(login).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private List<String> divisionsWith(String division) {
        return Stream.concat(divisions.names().stream(), Stream.of(division))
                .filter(name -> !name.isEmpty())
                .distinct()
                .toList();
    }
}
