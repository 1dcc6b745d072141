package org.gongkai.demo;

import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;
import org.gongkai.account.Actor;
import org.gongkai.audit.AuditEntry;
import org.gongkai.audit.AuditFilter;
import org.gongkai.audit.AuditRecords;
import org.gongkai.audit.AuditTrail;

/** Whether a store holds a demonstration, as its record says; what is on record there stays a demonstration. */
final class DemoMark {

    private static final String BEGUN = "demonstration.begun";
    private static final String MADE = "demonstration.made";

    private final AuditTrail trail;
    private final AuditRecords records;
    private final AtomicBoolean known = new AtomicBoolean();

    DemoMark(AuditTrail trail, AuditRecords records) {
        this.trail = trail;
        this.records = records;
    }

    /** Whether it was begun to fill the store with a demonstration. */
    boolean begun() {
        if (!known.get() && on(BEGUN)) {
            known.set(true);
        }
        return known.get();
    }

    /** Whether the whole demonstration is there. */
    boolean made() {
        return on(MADE);
    }

    /** Whether cases or incidents are on record. */
    boolean hasCases() {
        return on("case.") || on("incident.");
    }

    void begin() {
        record(BEGUN);
    }

    void end() {
        record(MADE);
    }

    private boolean on(String action) {
        return !records.page(new AuditFilter("", "", action, null, null), Long.MAX_VALUE, 1)
                .isEmpty();
    }

    private void record(String action) {
        trail.append(new AuditEntry(Actor.SERVICE.login(), "", action, "store", "演示数据，均属虚构", "", "", "", Map.of()));
    }
}
