package org.gongkai.detect.mark;

import java.util.List;
import org.gongkai.detect.Finding;
import org.gongkai.detect.OfficialForm;
import org.gongkai.detect.Recognizer;
import org.gongkai.detect.context.Reading;
import org.gongkai.detect.form.Lines;
import org.gongkai.document.Document;

/** Finds the marks a document bears, reading it once. */
final class MarkRecognizer implements Recognizer {

    private final List<MarkKind> kinds;

    MarkRecognizer(List<MarkKind> kinds) {
        this.kinds = List.copyOf(kinds);
    }

    @Override
    public List<Finding> recognize(Document document, OfficialForm form) {
        Lines lines = Lines.of(Reading.of(document));
        return kinds.stream().flatMap(kind -> kind.find(lines, form).stream()).toList();
    }
}
