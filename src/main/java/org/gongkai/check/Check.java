package org.gongkai.check;

import java.util.Map;
import org.gongkai.decide.Suggestion;
import org.gongkai.detect.Detection;
import org.gongkai.document.Document;

/**
 * A check that was made, with all that went into it.
 *
 * @param document the file as it was read
 * @param detection what was found in it
 * @param suggestion what is suggested
 * @param models digests of the learned models that were used, by file name
 * @param millis how long it took
 */
public record Check(
        Document document, Detection detection, Suggestion suggestion, Map<String, String> models, Millis millis) {

    public Check {
        models = Map.copyOf(models);
    }

    /** What leaves the service. */
    public CheckResult result() {
        return CheckResult.of(this);
    }
}
