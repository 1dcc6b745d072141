package org.gongkai.review.worklist;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.gongkai.account.Actor;
import org.gongkai.account.Role;
import org.gongkai.decide.GroundCode;
import org.gongkai.decide.StepCode;
import org.gongkai.document.DisclosureAttribute;
import org.gongkai.review.CaseAction;
import org.gongkai.review.ReviewCase;
import org.gongkai.review.desk.Checks;
import org.gongkai.review.desk.Desk;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

class WorkListsTests {

    private final Desk desk = new Desk();
    private final PostgresWorkLists lists = new PostgresWorkLists(JdbcClient.create(desk.database), Desk.CLOCK);

    @Test
    void aFreshCaseWaitsForItsDivisionAlone() {
        long id = desk.submit(Checks.plain()).id();
        assertThat(ids(WorkList.WAITING, Desk.COLLEAGUE)).containsExactly(id);
        assertThat(ids(WorkList.WAITING, Desk.STRANGER)).isEmpty();
        assertThat(ids(WorkList.WAITING, Desk.OFFICE)).isEmpty();
        assertThat(ids(WorkList.MINE, Desk.DRAFTER)).containsExactly(id);
        assertThat(ids(WorkList.MINE, Desk.COLLEAGUE)).isEmpty();
    }

    @Test
    void whatTheDivisionWithholdsWaitsForTheOfficeButNotForWhoConfirmedIt() {
        ReviewCase withheld = desk.submit(Checks.withheld());
        desk.take(withheld, CaseAction.CONFIRM, "属于正在讨论的过程性信息", Desk.DRAFTER);
        assertThat(ids(WorkList.WAITING, Desk.DRAFTER)).isEmpty();
        assertThat(ids(WorkList.WAITING, Desk.OFFICE)).containsExactly(withheld.id());
        Actor alsoOffice = new Actor("qian", "钱起草", "预算处", Set.of(Role.DRAFTER, Role.OFFICE));
        assertThat(ids(WorkList.WAITING, alsoOffice)).isEmpty();
    }

    @Test
    void raisedCasesAreInTheirList() {
        ReviewCase escalated = desk.submit(Checks.proactive(true, StepCode.SECRECY_REVIEW));
        desk.take(escalated, CaseAction.CONFIRM, "", Desk.DRAFTER);
        assertThat(ids(WorkList.RAISED, Desk.LEGAL)).containsExactly(escalated.id());
        assertThat(ids(WorkList.RAISED, Desk.DRAFTER)).containsExactly(escalated.id());
        assertThat(ids(WorkList.RAISED, Desk.STRANGER)).isEmpty();
        assertThat(ids(WorkList.RAISED, Desk.LEADER)).isEmpty();
    }

    @Test
    void whatWaitsForTheAuthorityIsVisibleAndOnNobodysDesk() {
        ReviewCase open = desk.submit(Checks.undetermined());
        ReviewCase confirmed = desk.take(open, CaseAction.CONFIRM, "", Desk.DRAFTER);
        desk.take(confirmed, CaseAction.REFER, "本机关不能确定，报市保密局确定", Desk.OFFICE);
        assertThat(ids(WorkList.AUTHORITY, Desk.OFFICE)).containsExactly(open.id());
        assertThat(ids(WorkList.AUTHORITY, Desk.DRAFTER)).containsExactly(open.id());
        assertThat(ids(WorkList.WAITING, Desk.OFFICE)).isEmpty();
    }

    @Test
    void whatIsDecidedForPublicationWaitsForTheOffice() {
        ReviewCase plain = desk.submit(Checks.plain());
        desk.take(plain, CaseAction.CONFIRM, "", Desk.DRAFTER);
        assertThat(ids(WorkList.WAITING, Desk.OFFICE)).containsExactly(plain.id());
    }

    @Test
    void theOverdueAreThoseWhoseDayHasPassed() {
        ReviewCase late = desk.submit(Checks.plain());
        ReviewCase onTime = desk.submit(Checks.plain());
        due(late.id(), "2026-11-19");
        due(onTime.id(), "2026-11-20");
        assertThat(ids(WorkList.OVERDUE, Desk.DRAFTER)).containsExactly(late.id());
        assertThat(ids(WorkList.OVERDUE, Desk.STRANGER)).isEmpty();
    }

    @Test
    void pagesFollowEachOtherByUrgencyWithoutGapsOrDoubles() {
        List<Long> submitted = new ArrayList<>();
        for (int i = 0; i < 7; i++) {
            submitted.add(desk.submit(Checks.plain()).id());
        }
        due(submitted.get(5), "2026-11-19");
        due(submitted.get(6), null);
        List<Long> seen = new ArrayList<>();
        Optional<Place> after = Optional.empty();
        do {
            WorkPage page = lists.page(WorkList.WAITING, Desk.DRAFTER, Narrowing.NONE, after, 2);
            page.rows().forEach(row -> seen.add(row.id()));
            after = Optional.ofNullable(page.next()).flatMap(next -> Place.parse(next.toString()));
        } while (after.isPresent());
        assertThat(seen).containsExactlyInAnyOrderElementsOf(submitted);
        assertThat(seen.get(0)).isEqualTo(submitted.get(5));
        assertThat(seen.get(6)).isEqualTo(submitted.get(6));
    }

    @Test
    void aListIsNarrowed() {
        long open = desk.submit(Checks.plain()).id();
        long shut = desk.submit(Checks.withheld()).id();
        assertThat(narrowed(new Narrowing(null, DisclosureAttribute.WITHHELD, null, null, null, null, null)))
                .containsExactly(shut);
        assertThat(narrowed(new Narrowing(null, null, GroundCode.PROCESS_INFO, null, null, null, null)))
                .containsExactly(shut);
        assertThat(narrowed(new Narrowing(null, null, null, "BUDGET", null, null, null)))
                .containsExactly(open);
        assertThat(narrowed(new Narrowing("国库处", null, null, null, null, null, null)))
                .isEmpty();
        assertThat(narrowed(new Narrowing(null, null, null, null, null, day(20), day(20))))
                .contains(open, shut);
        assertThat(narrowed(new Narrowing(null, null, null, null, null, null, day(19))))
                .isEmpty();
    }

    @Test
    void countsEndAtTheMost() {
        assertThat(lists.counts(Desk.DRAFTER)).containsEntry(WorkList.WAITING, 0);
        desk.submit(Checks.plain());
        assertThat(lists.counts(Desk.DRAFTER))
                .containsEntry(WorkList.WAITING, 1)
                .containsEntry(WorkList.OVERDUE, 0);
    }

    @Test
    void divisionsAreThoseWithCasesTheActorSees() {
        desk.submit(Checks.plain());
        desk.submit(Checks.plain(), Desk.STRANGER, false);
        assertThat(lists.divisions(Desk.DRAFTER)).containsExactly("预算处");
        assertThat(lists.divisions(Actor.SERVICE)).containsExactlyInAnyOrder("预算处", "国库处");
    }

    private List<Long> narrowed(Narrowing by) {
        return lists.page(WorkList.WAITING, Desk.DRAFTER, by, Optional.empty(), 20).rows().stream()
                .map(WorkRow::id)
                .toList();
    }

    private List<Long> ids(WorkList list, Actor actor) {
        List<Long> ids = lists.page(list, actor, Narrowing.NONE, Optional.empty(), 20).rows().stream()
                .map(WorkRow::id)
                .toList();
        assertThat(lists.count(list, actor)).isEqualTo(ids.size());
        assertThat(ids).allMatch(id -> desk.store.cases().find(id, actor).isPresent());
        return ids;
    }

    private void due(long id, @Nullable String day) {
        JdbcClient.create(desk.database)
                .sql("update review_case set due = :day::date where id = :id")
                .param("day", day)
                .param("id", id)
                .update();
    }

    private static LocalDate day(int of) {
        return LocalDate.of(2026, 11, of);
    }
}
