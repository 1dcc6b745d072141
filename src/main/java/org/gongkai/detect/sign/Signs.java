package org.gongkai.detect.sign;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.gongkai.detect.Finding;
import org.gongkai.detect.FindingType;
import org.gongkai.detect.OfficialForm;
import org.gongkai.detect.Recognizer;
import org.gongkai.detect.Whose;
import org.gongkai.document.Document;
import org.gongkai.document.Part;

/** Finds the signs of a document's nature: to the public or among organs, pending or ended, of one or for all. */
final class Signs implements Recognizer {

    private static final String DETECTOR = "signs";
    private static final int HEAD_CHARS = 400;
    private static final int MOST_PER_ROW = 4;
    private static final Pattern BLANK = Pattern.compile("[\\s\\p{Z}]+");
    private static final String SENTENCE_ENDS = "。；！？\n";

    private final Map<SignRow, Pattern> elements = new LinkedHashMap<>();
    private final PhraseIndex index;

    Signs(List<SignRow> rows) {
        rows.stream()
                .filter(row -> row.zone().element())
                .forEach(row -> elements.put(
                        row, Phrases.compile(row.phrases(), row.zone().gap())));
        this.index = new PhraseIndex(
                rows.stream().filter(row -> !row.zone().element()).toList());
    }

    @Override
    public List<Finding> recognize(Document document, OfficialForm form) {
        List<Finding> findings = new ArrayList<>();
        elements.forEach((row, phrases) -> inElement(
                row, phrases, row.zone() == Zone.TITLE ? form.title() : form.documentNumber(), document, findings));
        Map<SignRow, Integer> found = new HashMap<>();
        int seen = 0;
        for (Part part : document.parts()) {
            boolean head = part.kind().visible() && seen < HEAD_CHARS;
            seen += part.kind().visible() ? part.text().length() : 0;
            inPart(part, head, found, findings);
        }
        return findings;
    }

    private static void inElement(
            SignRow row, Pattern phrases, String element, Document document, List<Finding> findings) {
        String closed = BLANK.matcher(element).replaceAll("");
        if (closed.isEmpty()
                || !phrases.matcher(closed).find()
                || row.denies(closed)
                || document.parts().isEmpty()) {
            return;
        }
        Part part = document.parts().stream()
                .filter(candidate -> candidate.text().contains(element)
                        || element.startsWith(candidate.text().strip()))
                .findFirst()
                .orElse(document.parts().get(0));
        findings.add(finding(row, part, 0, Math.min(part.text().length(), 120)));
    }

    private void inPart(Part part, boolean head, Map<SignRow, Integer> found, List<Finding> findings) {
        Map<SignRow, Integer> passed = new HashMap<>();
        index.find(part.text(), (row, from, to) -> {
            if (!counts(row.zone(), part, head)
                    || found.getOrDefault(row, 0) >= MOST_PER_ROW
                    || from < passed.getOrDefault(row, 0)) {
                return;
            }
            int start = sentenceStart(part.text(), from);
            int end = sentenceEnd(part.text(), to);
            passed.put(row, end);
            if (!row.denies(part.text().substring(start, end))) {
                findings.add(finding(row, part, start, end));
                found.merge(row, 1, Integer::sum);
            }
        });
    }

    private static boolean counts(Zone zone, Part part, boolean head) {
        return switch (zone) {
            case HEAD -> head;
            case BODY -> part.kind().visible();
            case HIDDEN -> !part.kind().visible();
            default -> true;
        };
    }

    private static int sentenceStart(String text, int offset) {
        int start = offset;
        while (start > 0 && SENTENCE_ENDS.indexOf(text.charAt(start - 1)) < 0) {
            start--;
        }
        return start;
    }

    private static int sentenceEnd(String text, int offset) {
        int end = offset;
        while (end < text.length() && SENTENCE_ENDS.indexOf(text.charAt(end)) < 0) {
            end++;
        }
        return end;
    }

    private static Finding finding(SignRow row, Part part, int start, int end) {
        return new Finding(
                FindingType.SIGN,
                row.sign(),
                part.text().substring(start, end),
                part.start() + start,
                part.start() + end,
                part.place(),
                Whose.UNKNOWN,
                DETECTOR,
                row.score(),
                row.why());
    }
}
