package org.gongkai.review.page.submit;

import java.util.Optional;
import org.gongkai.account.Actor;
import org.gongkai.check.web.Upload;
import org.gongkai.check.web.Uploads;
import org.gongkai.review.ReviewCase;
import org.gongkai.review.desk.Filing;
import org.gongkai.review.desk.Submissions;
import org.gongkai.review.store.CaseStore;
import org.jspecify.annotations.Nullable;
import org.springframework.web.multipart.MultipartFile;

/** Takes in what pages send and lets it be checked beside them. */
final class Intake {

    private final Uploads uploads;
    private final CaseStore store;
    private final Submissions submissions;
    private final RunningSubmissions running;

    Intake(Uploads uploads, CaseStore store, Submissions submissions, RunningSubmissions running) {
        this.uploads = uploads;
        this.store = store;
        this.submissions = submissions;
        this.running = running;
    }

    /** Begins a submission, unless the actor can see a case of the same content and did not say that he knows. */
    Begun begin(MultipartFile file, Particulars said, Actor actor) {
        Upload upload = uploads.receive(file);
        String sha256 = Digest.of(upload.file());
        Optional<ReviewCase> same =
                said.settled() ? Optional.empty() : store.cases().findByContent(sha256, actor);
        if (same.isPresent()) {
            upload.close();
            return new Begun(upload.name(), null, same.get());
        }
        Filing filing = said.filing(upload);
        return new Begun(
                upload.name(),
                running.begin(upload, sha256, actor, stages -> submissions.submit(filing, actor, stages)),
                null);
    }

    /** Begins to take in a new version of a case's document. */
    RunningSubmission revise(long id, int seen, MultipartFile file, Actor actor) {
        Upload upload = uploads.receive(file);
        Filing filing = Filing.of(upload.file(), upload.name());
        return running.begin(
                upload, Digest.of(upload.file()), actor, stages -> submissions.revise(id, seen, filing, actor, stages));
    }

    /**
     * What came of a file that was sent.
     *
     * @param name the file's name
     * @param running its submission, null when it did not begin
     * @param same the case of the same content, null when it began
     */
    record Begun(
            String name,
            @Nullable RunningSubmission running,
            @Nullable ReviewCase same) {}
}
