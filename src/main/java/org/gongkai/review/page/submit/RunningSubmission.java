package org.gongkai.review.page.submit;

import java.time.Instant;
import java.util.UUID;
import org.gongkai.check.Stage;
import org.gongkai.review.desk.Receipt;
import org.jspecify.annotations.Nullable;

/** A submission that a page waits for. Its thread writes, the page's reads. */
final class RunningSubmission {

    private final UUID id = UUID.randomUUID();
    private final String login;
    private final String name;
    private final String sha256;
    private final Instant begun;
    private volatile @Nullable Stage stage;
    private volatile @Nullable Receipt receipt;
    private volatile @Nullable String refusal;

    RunningSubmission(String login, String name, String sha256, Instant begun) {
        this.login = login;
        this.name = name;
        this.sha256 = sha256;
        this.begun = begun;
    }

    UUID id() {
        return id;
    }

    /** Who submitted it: nobody else may ask for it. */
    String login() {
        return login;
    }

    String name() {
        return name;
    }

    String sha256() {
        return sha256;
    }

    Instant begun() {
        return begun;
    }

    /** The stage it is in, null while it waits its turn. */
    @Nullable
    Stage stage() {
        return stage;
    }

    /** What became of it, null until then. */
    @Nullable
    Receipt receipt() {
        return receipt;
    }

    /** Why it was not taken in, null otherwise. */
    @Nullable
    String refusal() {
        return refusal;
    }

    void enters(Stage next) {
        stage = next;
    }

    void ends(Receipt result) {
        receipt = result;
    }

    void fails(String why) {
        refusal = why;
    }
}
