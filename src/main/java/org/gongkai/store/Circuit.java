package org.gongkai.store;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Keeps callers from waiting for a server that is lost: one of them tries again every now and then. */
final class Circuit {

    private static final Logger log = LoggerFactory.getLogger(Circuit.class);

    private final long pauseNanos;
    private final AtomicBoolean closed = new AtomicBoolean(true);
    private final AtomicLong nextTry = new AtomicLong();

    Circuit(Duration pause) {
        pauseNanos = pause.toNanos();
    }

    boolean closed() {
        return closed.get();
    }

    /** Whether the caller is the one to try. */
    boolean mayTry() {
        long due = nextTry.get();
        long now = System.nanoTime();
        return now - due >= 0 && nextTry.compareAndSet(due, now + pauseNanos);
    }

    void open() {
        nextTry.set(System.nanoTime() + pauseNanos);
        if (closed.getAndSet(false)) {
            log.warn("Redis is lost: going on without a cache");
        }
    }

    void close() {
        if (!closed.getAndSet(true)) {
            log.info("Redis is back");
        }
    }
}
