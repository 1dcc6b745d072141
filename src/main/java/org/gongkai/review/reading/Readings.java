package org.gongkai.review.reading;

import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.gongkai.account.Actor;
import org.gongkai.account.People;
import org.gongkai.account.Person;
import org.gongkai.account.Role;
import org.gongkai.check.Check;
import org.gongkai.decide.Suggestion;
import org.gongkai.review.Annotation;
import org.gongkai.review.CaseState;
import org.gongkai.review.NoSuchCaseException;
import org.gongkai.review.ReviewCase;
import org.gongkai.review.desk.Annotating;
import org.gongkai.review.desk.Ledger;
import org.gongkai.review.store.CaseStore;

/** Lays out versions of cases for people to read; reading a flagged document is put on record. */
final class Readings {

    private final CaseStore store;
    private final Annotating annotating;
    private final Ledger ledger;
    private final People people;
    private final ZoneId zone;

    Readings(CaseStore store, Annotating annotating, Ledger ledger, People people, ZoneId zone) {
        this.store = store;
        this.annotating = annotating;
        this.ledger = ledger;
        this.people = people;
        this.zone = zone;
    }

    /**
     * A version as its reader sees it, the present one unless another is asked for.
     *
     * @throws NoSuchCaseException when the actor may not see the case or there is no such version
     */
    ReadingView read(long id, Optional<Integer> asked, Actor actor) {
        ReviewCase reviewCase = store.cases().find(id, actor).orElseThrow(NoSuchCaseException::new);
        int present = reviewCase.subject().version();
        int version = asked.orElse(present);
        Check check = store.versions().check(id, version).orElseThrow(NoSuchCaseException::new);
        if (flagged(check.suggestion())) {
            ledger.record(actor, "case.read", reviewCase, "", Map.of("version", "" + version));
        }
        boolean edits = version == present && annotating.mayEdit(reviewCase, actor);
        boolean clears =
                edits || version == present && reviewCase.state() == CaseState.DECIDED && actor.is(Role.OFFICE);
        return new ReadingView(
                reviewCase,
                version,
                present,
                new ReadingView.Rights(edits, clears),
                check,
                views(store.annotations().of(id, version)),
                hidden(id, version, check));
    }

    /** The hidden content of a version. */
    List<HiddenView> hidden(long id, int version) {
        return hidden(id, version, store.versions().check(id, version).orElseThrow(NoSuchCaseException::new));
    }

    /** Passages as the page takes them. */
    List<PassageView> views(List<Annotation> passages) {
        UnaryOperator<String> names = names();
        return passages.stream()
                .map(passage -> PassageView.of(passage, names, zone))
                .toList();
    }

    private List<HiddenView> hidden(long id, int version, Check check) {
        UnaryOperator<String> names = names();
        return store.annotations().hidden(id, version).stream()
                .map(part -> HiddenView.of(part, check.document(), names, zone))
                .toList();
    }

    /** Names of people by login, each looked up once. */
    private UnaryOperator<String> names() {
        Map<String, String> known = new HashMap<>();
        return login -> known.computeIfAbsent(
                login, asked -> people.find(asked).map(Person::name).orElse(asked));
    }

    private static boolean flagged(Suggestion suggestion) {
        return suggestion.escalate()
                || !suggestion.grounds().isEmpty()
                || !suggestion.redactions().isEmpty();
    }
}
