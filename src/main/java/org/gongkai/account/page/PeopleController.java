package org.gongkai.account.page;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.gongkai.account.Actor;
import org.gongkai.account.Divisions;
import org.gongkai.account.NewPerson;
import org.gongkai.account.People;
import org.gongkai.account.Person;
import org.gongkai.account.PersonRefusedException;
import org.gongkai.account.Role;
import org.gongkai.account.password.Passwords;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The list of people, and new ones. */
@Controller
@ConditionalOnWebApplication
@RequestMapping("/people")
@PreAuthorize("hasRole('ADMIN')")
class PeopleController {

    private final People people;
    private final Passwords passwords;
    private final Divisions divisions;

    PeopleController(People people, Passwords passwords, Divisions divisions) {
        this.people = people;
        this.passwords = passwords;
        this.divisions = divisions;
    }

    @ModelAttribute("divisions")
    List<String> divisions() {
        return divisions.names();
    }

    @ModelAttribute("roles")
    Role[] roles() {
        return Role.values();
    }

    @GetMapping
    String people(
            @RequestParam(defaultValue = "") String division, @RequestParam(defaultValue = "") String q, Model model) {
        List<Person> found = people.all().stream()
                .filter(person -> division.isEmpty() || person.division().equals(division))
                .filter(person ->
                        person.login().contains(q.strip()) || person.name().contains(q.strip()))
                .toList();
        model.addAttribute("people", found);
        model.addAttribute("division", division);
        model.addAttribute("q", q);
        return "people";
    }

    @GetMapping("/new")
    String form(Model model) {
        model.addAttribute("asked", new NewPerson("", "", "", Set.of(), "", true));
        return "person-new";
    }

    /** The first password is shown in the answer itself, the only time it is known. */
    @PostMapping
    String create(
            @RequestParam String login,
            @RequestParam String name,
            @RequestParam(defaultValue = "") String division,
            @RequestParam Optional<Set<Role>> role,
            Actor actor,
            Model model) {
        NewPerson asked =
                new NewPerson(login.strip(), name.strip(), division, role.orElse(Set.of()), passwords.random(), true);
        try {
            Person person = people.create(asked, actor);
            model.addAttribute("person", person);
            model.addAttribute("password", asked.password());
            return "person-password";
        } catch (PersonRefusedException refused) {
            model.addAttribute("refused", refused.getMessage());
            model.addAttribute("asked", asked);
            return "person-new";
        }
    }
}
