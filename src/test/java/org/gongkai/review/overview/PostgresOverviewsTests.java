package org.gongkai.review.overview;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.gongkai.document.DisclosureAttribute;
import org.gongkai.review.CaseAction;
import org.gongkai.review.ReviewCase;
import org.gongkai.review.Ruling;
import org.gongkai.review.desk.Checks;
import org.gongkai.review.desk.Desk;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

class PostgresOverviewsTests {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 20);
    private static final Ruling ON_REQUEST = new Ruling(DisclosureAttribute.ON_REQUEST, List.of(), "NONE", "");
    private static final Ruling PROACTIVE = new Ruling(DisclosureAttribute.PROACTIVE, List.of(), "BUDGET", "");

    private final Desk desk = new Desk();
    private final PostgresOverviews overviews =
            new PostgresOverviews(JdbcClient.create(desk.database), ZoneId.of("Asia/Shanghai"));

    @Test
    void countsWhatWasSuggestedDecidedNarrowedAndReversed() {
        desk.take(desk.submit(Checks.plain()), CaseAction.CONFIRM, "", Desk.DRAFTER);
        desk.submit(Checks.withheld());
        ReviewCase narrowed =
                desk.take(desk.submit(Checks.plain()), CaseAction.CONFIRM, ON_REQUEST, "只涉及一个单位的批复", Desk.DRAFTER);
        desk.take(narrowed, CaseAction.APPROVE, PROACTIVE, "批复属于应当公开的预算信息", Desk.OFFICE);

        Overview all = overviews.of(DAY, DAY, "", DAY);

        assertThat(all.total()).isEqualTo(3);
        assertThat(all.months()).singleElement().satisfies(month -> {
            assertThat(month.month()).isEqualTo("2026-11");
            assertThat(month.proactive()).isEqualTo(2);
            assertThat(month.withheld()).isOne();
        });
        assertThat(all.grounds()).extracting(Overview.Count::label).containsExactly("过程性信息");
        assertThat(all.agreed()).isCloseTo(100.0, within(0.01));
        assertThat(all.divisions()).singleElement().satisfies(row -> {
            assertThat(row.name()).isEqualTo("预算处");
            assertThat(row.narrowed()).isOne();
            assertThat(row.widened()).isZero();
            assertThat(row.reversed()).isOne();
            assertThat(row.overdue()).isZero();
        });
        assertThat(all.stations()).isNotEmpty();
    }

    @Test
    void countsNothingOfOtherDaysAndDivisions() {
        desk.submit(Checks.plain());
        assertThat(overviews.of(DAY.minusDays(9), DAY.minusDays(1), "", DAY).total())
                .isZero();
        assertThat(overviews.of(DAY, DAY, "国库处", DAY).total()).isZero();
        assertThat(overviews.of(DAY, DAY, "预算处", DAY).total()).isOne();
    }

    @Test
    void countsWhatIsOverdueOnTheDayItIsAsked() {
        desk.submit(Checks.plain());
        assertThat(overviews.of(DAY, DAY, "", DAY.plusDays(60)).divisions())
                .singleElement()
                .satisfies(row -> assertThat(row.overdue()).isOne());
    }
}
