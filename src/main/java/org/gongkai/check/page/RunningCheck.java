package org.gongkai.check.page;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.gongkai.check.Check;
import org.gongkai.check.Stage;
import org.jspecify.annotations.Nullable;

/** A check that the page waits for. Its thread writes, the page's reads. */
final class RunningCheck {

    private final UUID id = UUID.randomUUID();
    private final String name;
    private final LocalDate asOf;
    private final Instant begun;
    private volatile @Nullable Stage stage;
    private volatile @Nullable Check check;
    private volatile boolean failed;

    RunningCheck(String name, LocalDate asOf, Instant begun) {
        this.name = name;
        this.asOf = asOf;
        this.begun = begun;
    }

    UUID id() {
        return id;
    }

    String name() {
        return name;
    }

    LocalDate asOf() {
        return asOf;
    }

    Instant begun() {
        return begun;
    }

    /** The stage it is in, null while it waits its turn. */
    @Nullable
    Stage stage() {
        return stage;
    }

    /** The finished check, null until then. */
    @Nullable
    Check check() {
        return check;
    }

    boolean failed() {
        return failed;
    }

    void enters(Stage next) {
        stage = next;
    }

    void ends(Check result) {
        check = result;
    }

    void fails() {
        failed = true;
    }
}
