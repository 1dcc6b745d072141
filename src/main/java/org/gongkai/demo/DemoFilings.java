package org.gongkai.demo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Objects;
import org.gongkai.review.ReviewCase;
import org.gongkai.review.desk.Filing;
import org.gongkai.review.desk.Receipt;
import org.gongkai.review.desk.Submissions;
import org.jspecify.annotations.Nullable;

/** Hands in the documents of the demonstration, one after the other. */
final class DemoFilings {

    private final Submissions submissions;
    private final DemoDesk desk;
    private final String bureau;

    DemoFilings(Submissions submissions, DemoDesk desk, String bureau) {
        this.submissions = submissions;
        this.desk = desk;
        this.bureau = bureau;
    }

    /** Hands them in as of a day and has each carried as far as its story goes. */
    void make(LocalDate today) {
        Long before = null;
        for (DemoCase story : DemoCases.all()) {
            Long main = story.kind() == DemoCase.Kind.ATTACHMENT ? before : null;
            ReviewCase now = handIn(story, main, today);
            before = now.id();
            desk.carry(now, story);
        }
    }

    private ReviewCase handIn(DemoCase story, @Nullable Long main, LocalDate today) {
        boolean informal = story.kind() == DemoCase.Kind.INFORMAL;
        ReviewCase first = written(
                DemoDocument.of(story.text(), story.file(), bureau, today),
                file -> submissions.submit(
                        new Filing(file, story.file(), informal, main, null, ""), story.drafter(), stage -> {}));
        if (story.revision().isEmpty()) {
            return first;
        }
        return written(
                DemoDocument.of(story.revision(), story.file(), bureau, today),
                file -> submissions.revise(
                        first.id(), first.revision(), Filing.of(file, story.file()), story.drafter(), stage -> {}));
    }

    private static ReviewCase written(DemoDocument document, HandingIn handingIn) {
        try {
            Path folder = Files.createTempDirectory("gongkai-demo-");
            Path file = document.write(folder);
            try {
                return Objects.requireNonNull(handingIn.handIn(file).reviewCase());
            } finally {
                Files.delete(file);
                Files.delete(folder);
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    @FunctionalInterface
    private interface HandingIn {
        Receipt handIn(Path file);
    }
}
