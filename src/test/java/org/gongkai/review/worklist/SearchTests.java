package org.gongkai.review.worklist;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.gongkai.account.Actor;
import org.gongkai.document.DisclosureAttribute;
import org.gongkai.review.CaseState;
import org.gongkai.review.desk.Checks;
import org.gongkai.review.desk.Desk;
import org.gongkai.review.store.Words;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

class SearchTests {

    private final Desk desk = new Desk();
    private final PostgresSearch search = new PostgresSearch(JdbcClient.create(desk.database), Desk.CLOCK);

    @Test
    void findsByOneCharTwoAndMore() {
        long budget = says("关于批复2026年部门预算的通知");
        long treasury = says("国库集中支付 ppp 项目清单");
        assertThat(found("库")).containsExactly(treasury);
        assertThat(found("预算")).containsExactly(budget);
        assertThat(found("部门预算")).containsExactly(budget);
        assertThat(found("2026")).containsExactly(budget);
        assertThat(found("PPP")).containsExactly(treasury);
        assertThat(found("ＰＰＰ 项目")).containsExactly(treasury);
        assertThat(found("预算 国库")).isEmpty();
        assertThat(found("绩效")).isEmpty();
    }

    @Test
    void aLongTermMustStandTogether() {
        long together = says("石家庄市财政局关于预算管理的通知");
        says("财政与政局变化，财政管理与政局");
        assertThat(found("财政局")).containsExactly(together);
    }

    @Test
    void whatMeansSomethingToTheDatabaseIsOnlyText() {
        says("预算");
        for (String hostile :
                List.of("'", "\\", "a'b\\c | d & !e", "'') or true --", "预算' | '通知", "%", ":run0", "0:0")) {
            assertThat(search.page(hostile, Desk.DRAFTER, Narrowing.NONE, Optional.empty(), 5)
                            .rows())
                    .as(hostile)
                    .isEmpty();
        }
    }

    @Test
    void showsTheNewestFirstAndGoesOnPageByPage() {
        List<Long> ids = new ArrayList<>();
        for (int i = 0; i < 5; i++) {
            ids.add(0, says("预算" + i));
        }
        List<Long> seen = new ArrayList<>();
        Optional<Place> after = Optional.empty();
        do {
            WorkPage page = search.page("预算", Desk.DRAFTER, Narrowing.NONE, after, 2);
            page.rows().forEach(row -> seen.add(row.id()));
            after = Optional.ofNullable(page.next());
        } while (after.isPresent());
        assertThat(seen).containsExactlyElementsOf(ids);
    }

    @Test
    void nobodyFindsWhatHeMayNotSee() {
        long id = says("预算");
        assertThat(found("预算", Desk.STRANGER)).isEmpty();
        assertThat(found("预算", Desk.OFFICE)).isEmpty();
        assertThat(found("预算", Desk.LEGAL)).isEmpty();
        assertThat(found("预算", Desk.LEADER)).isEmpty();
        assertThat(found("预算", Actor.SERVICE)).containsExactly(id);
        move(id, CaseState.LEGAL_REVIEW);
        assertThat(found("预算", Desk.LEGAL)).containsExactly(id);
        assertThat(found("预算", Desk.OFFICE)).containsExactly(id);
        assertThat(found("预算", Desk.LEADER)).isEmpty();
    }

    @Test
    void narrowsWithAndWithoutAQuery() {
        long open = desk.submit(Checks.plain()).id();
        long shut = desk.submit(Checks.withheld()).id();
        Narrowing withheld = new Narrowing(null, DisclosureAttribute.WITHHELD, null, null, null, null, null);
        assertThat(ids("", withheld)).containsExactly(shut);
        assertThat(ids("部门预算", withheld)).containsExactly(shut);
        assertThat(ids("", Narrowing.NONE)).containsExactly(shut, open);
        assertThat(ids("", new Narrowing("预算处", null, null, "BUDGET", CaseState.SUGGESTED, day(20), day(20))))
                .containsExactly(open);
        assertThat(ids("", new Narrowing(null, null, null, null, null, day(21), null)))
                .isEmpty();
        assertThat(ids("", new Narrowing(null, null, null, null, null, null, day(19))))
                .isEmpty();
    }

    @Test
    void findsInEveryBlockOfManyCases() {
        long first = says("预算");
        JdbcClient.create(desk.database)
                .sql("alter table review_case alter column id restart with 70000")
                .update();
        long far = says("预算");
        assertThat(found("预算")).containsExactly(far, first);
    }

    private long says(String text) {
        long id = desk.submit(Checks.plain()).id();
        String plain = Words.plain(text);
        JdbcClient.create(desk.database)
                .sql("update review_case set searched = :plain, words = array_to_tsvector(:words) where id = :id")
                .param("plain", plain)
                .param("words", Words.of(plain).toArray(String[]::new))
                .param("id", id)
                .update();
        return id;
    }

    private void move(long id, CaseState state) {
        JdbcClient.create(desk.database)
                .sql("update review_case set state = :state, seen_by = array[:state] where id = :id")
                .param("state", state.name())
                .param("id", id)
                .update();
    }

    private List<Long> found(String query) {
        return found(query, Desk.DRAFTER);
    }

    private List<Long> found(String query, Actor actor) {
        return search.page(query, actor, Narrowing.NONE, Optional.empty(), 20).rows().stream()
                .map(WorkRow::id)
                .toList();
    }

    private List<Long> ids(String query, Narrowing by) {
        return search.page(query, Desk.DRAFTER, by, Optional.empty(), 20).rows().stream()
                .map(WorkRow::id)
                .toList();
    }

    private static LocalDate day(int of) {
        return LocalDate.of(2026, 11, of);
    }
}
