package org.gongkai.review.desk;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import org.gongkai.check.Check;
import org.gongkai.check.Stage;
import org.gongkai.decide.law.Bureau;
import org.gongkai.review.RefusedException;
import org.gongkai.store.Originals;

/** The one check, remembered, and the store of originals. */
public final class StoredChecking implements Checking {

    private final RedisChecks checks;
    private final Originals originals;
    private final Bureau bureau;

    public StoredChecking(RedisChecks checks, Originals originals, Bureau bureau) {
        this.checks = checks;
        this.originals = originals;
        this.bureau = bureau;
    }

    @Override
    public Check check(Path file, String name, LocalDate asOf, Consumer<Stage> progress) {
        Check check = checks.check(file, name, asOf, progress);
        if (check.document().sha256().isEmpty()) {
            throw new RefusedException("文件没有收到或者打不开，没有立件，请重新提交。");
        }
        return check;
    }

    @Override
    public void keepOriginal(Path file, String sha256) {
        if (!originals.keep(file).equals(sha256)) {
            throw new IllegalStateException("a file changed while it was handed in");
        }
    }

    @Override
    public List<String> partners(Check check) {
        List<String> issuers = check.detection().form().issuers();
        if (issuers.stream().noneMatch(bureau::owns)) {
            return List.of();
        }
        return issuers.stream().filter(organ -> !bureau.owns(organ)).distinct().toList();
    }
}
