package org.gongkai.review.desk;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import org.gongkai.check.Check;
import org.gongkai.check.Stage;

/** What the desk needs of the check and of the store of originals. */
public interface Checking {

    /** Checks a file. */
    Check check(Path file, String name, LocalDate asOf, Consumer<Stage> progress);

    /** Keeps a file byte for byte in the caller's transaction. */
    void keepOriginal(Path file, String sha256);

    /** The organs, beside the bureau itself, that issued a document. */
    List<String> partners(Check check);
}
