package org.gongkai.account.page;

import jakarta.servlet.http.HttpServletRequest;
import org.gongkai.account.Actor;
import org.gongkai.account.People;
import org.gongkai.account.Person;
import org.gongkai.account.PersonRefusedException;
import org.gongkai.account.login.SessionContexts;
import org.gongkai.account.password.LoginThrottle;
import org.gongkai.account.password.PersonPasswords;
import org.gongkai.account.session.Sessions;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** A new password, which a newcomer must choose before anything else. */
@Controller
@ConditionalOnWebApplication
@RequestMapping("/account/password")
@PreAuthorize("hasAnyRole('PERSON', 'NEWCOMER')")
class PasswordController {

    private final People people;
    private final PersonPasswords passwords;
    private final LoginThrottle throttle;
    private final Sessions sessions;

    PasswordController(People people, PersonPasswords passwords, LoginThrottle throttle, Sessions sessions) {
        this.people = people;
        this.passwords = passwords;
        this.throttle = throttle;
        this.sessions = sessions;
    }

    @GetMapping
    String password(Actor actor, Model model) {
        model.addAttribute("person", person(actor));
        return "password";
    }

    /** Ends the person's other sessions, which may be those of somebody who knew the old one. */
    @PostMapping
    String change(
            @RequestParam String before,
            @RequestParam String after,
            @RequestParam String again,
            Actor actor,
            HttpServletRequest request,
            Model model) {
        Person person = person(actor);
        try {
            check(person, before, after, again, request.getRemoteAddr());
            passwords.change(person, before, after);
        } catch (PersonRefusedException refused) {
            model.addAttribute("refused", refused.getMessage());
            return password(actor, model);
        }
        SessionContexts.secret(request).ifPresent(secret -> sessions.endOthers(actor.login(), secret));
        return person.newcomer() ? "redirect:/" : "redirect:/account?password";
    }

    private void check(Person person, String before, String after, String again, String address) {
        if (!after.equals(again)) {
            throw new PersonRefusedException("两次填写的新密码不一致。");
        }
        if (!throttle.tries(person.login(), address)) {
            throw new PersonRefusedException("原密码错误次数过多，请稍后再试。");
        }
        if (!passwords.matches(person.login(), before)) {
            throw new PersonRefusedException("原密码不正确。");
        }
        throttle.succeeded(person.login(), address);
    }

    private Person person(Actor actor) {
        return people.find(actor.login()).orElseThrow();
    }
}
