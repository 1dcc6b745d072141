package org.gongkai.service;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;

/** Reads the desk and the page of a case over and over, as people do, and measures how long each takes. */
final class PageReader {

    private final DeskClient browser;
    private final List<String> pages;

    PageReader(DeskClient browser, long id) {
        this.browser = browser;
        this.pages = List.of("/desk", "/cases/" + id);
    }

    /** Reads so many pages. */
    Times read(int reads) throws IOException, InterruptedException {
        List<Double> millis = new ArrayList<>();
        while (millis.size() < reads) {
            read(millis);
        }
        return new Times(millis);
    }

    /** Reads until something is over. */
    Times readUntil(AtomicBoolean over) throws IOException, InterruptedException {
        List<Double> millis = new ArrayList<>();
        while (!over.get()) {
            read(millis);
        }
        return new Times(millis);
    }

    private void read(List<Double> millis) throws IOException, InterruptedException {
        for (String page : pages) {
            long begun = System.nanoTime();
            DeskClient.Answer answer = browser.get(page);
            if (answer.status() != 200) {
                throw new IllegalStateException(page + " answered " + answer.status() + " " + answer.tag());
            }
            millis.add((System.nanoTime() - begun) / 1e6);
        }
    }

    /** How long reads took, in milliseconds. */
    record Times(List<Double> millis) {

        Times {
            millis = millis.stream().sorted().toList();
        }

        double p99() {
            return at(0.99);
        }

        private double at(double share) {
            return millis.get((int) Math.min(millis.size() - 1, Math.ceil(share * millis.size()) - 1));
        }

        @Override
        public String toString() {
            return "%d reads, p50 %.0f ms, p95 %.0f ms, p99 %.0f ms, longest %.0f ms"
                    .formatted(millis.size(), at(0.5), at(0.95), at(0.99), at(1));
        }
    }
}
