package org.gongkai.review.worklist;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.sql.DataSource;
import org.gongkai.account.Actor;
import org.gongkai.account.Role;
import org.gongkai.review.desk.Desk;
import org.gongkai.store.TestDatabase;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** How much longer first pages take with 100,000 cases than with 1,000; takes minutes and runs only when it is named. */
class WorkListsBenchmark {

    private static final int ROUNDS = 41;
    private static final List<String> TERMS = List.of(
            "",
            ManyCases.COMMON,
            "局",
            "2026",
            ManyCases.FREQUENT,
            ManyCases.MIDDLING,
            ManyCases.RARE,
            ManyCases.ABSENT);

    @Test
    void firstPagesHardlyTakeLongerWithAHundredTimesTheCases() throws Exception {
        DataSource few = filled(1_000);
        DataSource many = filled(100_000);
        List<String> slow = new ArrayList<>();
        work(few).forEach((name, small) -> {
            double[] took = compare(small, work(many).get(name));
            System.out.printf("%-44s %8.2f ms %8.2f ms %6.2f%n", name, took[0], took[1], took[1] / took[0]);
            if (took[1] > 2 * took[0] + 1) {
                slow.add(name);
            }
        });
        assertThat(slow).as("more than twice the time, one millisecond aside").isEmpty();
    }

    private static DataSource filled(int cases) throws Exception {
        HikariConfig config = new HikariConfig();
        config.setDataSource(TestDatabase.fresh());
        config.setMaximumPoolSize(2);
        DataSource database = new HikariDataSource(config);
        new ManyCases().fill(database, cases);
        return database;
    }

    private static Map<String, Runnable> work(DataSource database) {
        PostgresWorkLists lists = new PostgresWorkLists(JdbcClient.create(database), Desk.CLOCK);
        PostgresSearch search = new PostgresSearch(JdbcClient.create(database), Desk.CLOCK);
        Map<String, Runnable> work = new LinkedHashMap<>();
        for (Role role : List.of(Role.DRAFTER, Role.OFFICE, Role.LEGAL, Role.LEADER, Role.AUDITOR)) {
            Actor actor = new Actor(role == Role.DRAFTER ? "drafter3" : "reviewer", "某人", "预算处", Set.of(role));
            for (WorkList list : WorkList.values()) {
                work.put(role + " " + list, () -> lists.page(list, actor, Narrowing.NONE, Optional.empty(), 30));
            }
            work.put(role + " counts", () -> lists.counts(actor));
            work.put(role + " divisions", () -> lists.divisions(actor));
            for (String term : TERMS) {
                work.put(
                        role + " search " + term, () -> search.page(term, actor, Narrowing.NONE, Optional.empty(), 30));
            }
        }
        return work;
    }

    /** Medians of both, taken in turns so that what else the machine does falls on both. */
    private static double[] compare(Runnable small, Runnable large) {
        for (int i = 0; i < 15; i++) {
            small.run();
            large.run();
        }
        long[] one = new long[ROUNDS];
        long[] other = new long[ROUNDS];
        for (int i = 0; i < ROUNDS; i++) {
            one[i] = nanos(small);
            other[i] = nanos(large);
        }
        return new double[] {median(one), median(other)};
    }

    private static long nanos(Runnable work) {
        long start = System.nanoTime();
        work.run();
        return System.nanoTime() - start;
    }

    private static double median(long[] times) {
        Arrays.sort(times);
        return times[times.length / 2] / 1e6;
    }
}
