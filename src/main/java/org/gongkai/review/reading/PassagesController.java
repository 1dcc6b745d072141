package org.gongkai.review.reading;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.gongkai.account.Actor;
import org.gongkai.review.RefusedException;
import org.gongkai.review.reading.Passages.Judgement;
import org.gongkai.review.reading.Passages.Seen;
import org.gongkai.review.reading.Passages.Stretch;
import org.gongkai.review.reading.Passages.Wish;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What the reading page's script sends. */
@RestController
@ConditionalOnWebApplication
@RequestMapping("/cases/{id}/read")
class PassagesController {

    private static final int MOST_STRETCHES = 50;

    private final Passages passages;
    private final Readings readings;

    PassagesController(Passages passages, Readings readings) {
        this.passages = passages;
        this.readings = readings;
    }

    /** Judgements of passages of a version. */
    record Judgements(int version, List<Judgement> judgements) {

        Judgements {
            judgements = List.copyOf(judgements);
        }
    }

    /** Stretches of a version to take out. */
    record Addition(int version, List<Stretch> stretches, Wish wish) {

        Addition {
            stretches = List.copyOf(stretches);
            Objects.requireNonNull(wish);
        }
    }

    /** Added passages of a version to take back. */
    record Removal(int version, List<Seen> passages) {

        Removal {
            passages = List.copyOf(passages);
        }
    }

    /** Hidden parts of a version that will be cleared. */
    record Clearance(int version, Set<Integer> parts) {

        Clearance {
            parts = Set.copyOf(parts);
        }
    }

    @PostMapping("/judge")
    @PreAuthorize("hasAnyAuthority('SCOPE_cases.write', 'SCOPE_cases.review')")
    List<PassageView> judge(@PathVariable long id, @RequestBody Judgements wanted, Actor actor) {
        return readings.views(passages.judge(id, wanted.version(), wanted.judgements(), actor));
    }

    @PostMapping("/add")
    @PreAuthorize("hasAnyAuthority('SCOPE_cases.write', 'SCOPE_cases.review')")
    List<PassageView> add(@PathVariable long id, @RequestBody Addition wanted, Actor actor) {
        if (wanted.stretches().size() > MOST_STRETCHES) {
            throw new RefusedException("一次最多选择" + MOST_STRETCHES + "段，请分次添加。");
        }
        return readings.views(passages.add(id, wanted.version(), wanted.stretches(), wanted.wish(), actor));
    }

    @PostMapping("/remove")
    @PreAuthorize("hasAnyAuthority('SCOPE_cases.write', 'SCOPE_cases.review')")
    List<PassageView> remove(@PathVariable long id, @RequestBody Removal wanted, Actor actor) {
        passages.remove(id, wanted.version(), wanted.passages(), actor);
        return List.of();
    }

    @PostMapping("/clear")
    @PreAuthorize("hasAnyAuthority('SCOPE_cases.write', 'SCOPE_cases.review')")
    List<HiddenView> clear(@PathVariable long id, @RequestBody Clearance wanted, Actor actor) {
        passages.clear(id, wanted.version(), wanted.parts(), actor);
        return readings.hidden(id, wanted.version());
    }
}
