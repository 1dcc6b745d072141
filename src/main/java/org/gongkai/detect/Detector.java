package org.gongkai.detect;

import java.util.Comparator;
import java.util.List;
import org.gongkai.document.Document;

/** The second stage of a check: from a document to what was found in it. */
public final class Detector {

    private final FormReader formReader;
    private final Categorizer categorizer;
    private final List<Recognizer> recognizers;

    Detector(FormReader formReader, Categorizer categorizer, List<Recognizer> recognizers) {
        this.formReader = formReader;
        this.categorizer = categorizer;
        this.recognizers = List.copyOf(recognizers);
    }

    /** All that is found in a document, by offset. */
    public Detection detect(Document document) {
        OfficialForm form = formReader.read(document);
        List<Finding> findings = recognizers.stream()
                .flatMap(recognizer -> recognizer.recognize(document, form).stream())
                .sorted(Comparator.comparingInt(Finding::start).thenComparingInt(Finding::end))
                .toList();
        return new Detection(form, findings, categorizer.categorize(document, form));
    }
}
