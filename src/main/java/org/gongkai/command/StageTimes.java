package org.gongkai.command;

import java.util.EnumMap;
import java.util.Map;
import org.gongkai.check.Stage;
import org.jspecify.annotations.Nullable;

/** Adds up how long each stage takes, in nanoseconds. */
final class StageTimes {

    private final Map<Stage, Long> nanos = new EnumMap<>(Stage.class);
    private @Nullable Stage current;
    private long since;

    void enters(Stage stage) {
        ends();
        current = stage;
    }

    void ends() {
        long now = System.nanoTime();
        if (current != null) {
            nanos.merge(current, now - since, Long::sum);
        }
        current = null;
        since = now;
    }

    void add(StageTimes more) {
        more.nanos.forEach((stage, time) -> nanos.merge(stage, time, Long::sum));
    }

    long of(Stage stage) {
        return nanos.getOrDefault(stage, 0L);
    }

    long total() {
        return nanos.values().stream().mapToLong(Long::longValue).sum();
    }
}
