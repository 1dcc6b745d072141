package org.gongkai.detect.number;

import java.util.List;
import org.gongkai.detect.Finding;
import org.gongkai.detect.OfficialForm;
import org.gongkai.detect.Recognizer;
import org.gongkai.detect.context.Reading;
import org.gongkai.document.Document;

/** Finds identifiers of all kinds, reading the document once. */
final class NumberRecognizer implements Recognizer {

    private final List<NumberKind> kinds;

    NumberRecognizer(List<NumberKind> kinds) {
        this.kinds = List.copyOf(kinds);
    }

    @Override
    public List<Finding> recognize(Document document, OfficialForm form) {
        Reading reading = Reading.of(document);
        return kinds.stream().flatMap(kind -> kind.find(reading).stream()).toList();
    }
}
