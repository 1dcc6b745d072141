package org.gongkai.detect.language.category;

import java.util.Map;
import java.util.stream.Collectors;
import org.gongkai.detect.Categorizer;
import org.gongkai.detect.OfficialForm;
import org.gongkai.detect.language.model.Classifier;
import org.gongkai.document.Document;
import org.gongkai.document.Part;

/** Weighs the catalog categories by a document's title, genre, issuers and the beginning of its body. */
public final class WordingCategorizer implements Categorizer {

    /** As long as the bodies it learned from; a longer one would drown the title. */
    private static final int BEGINNING = 120;

    private static final int FIRST_PARTS = 60;
    private static final int LONGEST_TITLE = 80;

    private final Classifier classifier;
    private final CategoryWords words;

    public WordingCategorizer(Classifier classifier, CategoryWords words) {
        this.classifier = classifier;
        this.words = words;
    }

    @Override
    public Map<String, Double> categorize(Document document, OfficialForm form) {
        String body = document.parts().stream()
                .filter(part -> part.kind().visible())
                .map(Part::text)
                .limit(FIRST_PARTS)
                .collect(Collectors.joining("。"));
        String title = form.title().isBlank() ? body.lines().findFirst().orElse("") : form.title();
        return classifier.weigh(CategoryFeatures.of(
                clipped(title.replaceAll("\\s", ""), LONGEST_TITLE),
                clipped(beginning(body, title), BEGINNING),
                words));
    }

    private static String beginning(String body, String title) {
        int at = title.isBlank() ? -1 : body.indexOf(title);
        return at < 0 ? body : body.substring(at + title.length());
    }

    private static String clipped(String text, int longest) {
        return text.substring(0, Math.min(longest, text.length()));
    }
}
