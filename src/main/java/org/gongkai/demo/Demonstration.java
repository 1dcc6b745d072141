package org.gongkai.demo;

import java.io.PrintStream;
import java.time.Clock;
import java.time.LocalDate;
import org.gongkai.store.StoreException;

/** Fills an empty store with people and cases, through the same doors as real ones; touches no other store. */
final class Demonstration {

    private static final String ADVICE = "演示请用空的数据目录：./gongkai serve --demo --data 目录";

    private final DemoMark mark;
    private final DemoPeople people;
    private final DemoFilings filings;
    private final Clock clock;

    Demonstration(DemoMark mark, DemoPeople people, DemoFilings filings, Clock clock) {
        this.mark = mark;
        this.people = people;
        this.filings = filings;
        this.clock = clock;
    }

    /**
     * Makes it where the store is empty; leaves it where it is there already.
     *
     * @throws StoreException where real people or cases are
     */
    void make(PrintStream terminal) {
        if (mark.made()) {
            terminal.println("数据目录中已有演示数据，继续使用；密码只在首次建立时显示，忘记的由管理员重置。");
            return;
        }
        if (mark.begun()) {
            throw new StoreException("上次演示数据没有建完。" + ADVICE);
        }
        if (mark.hasCases() || people.anybody()) {
            throw new StoreException("数据目录中已有人员或者案件，不能加入演示数据。" + ADVICE);
        }
        mark.begin();
        people.make(terminal);
        filings.make(LocalDate.ofInstant(clock.instant(), clock.getZone()));
        mark.end();
    }
}
