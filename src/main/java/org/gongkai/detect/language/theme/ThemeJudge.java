package org.gongkai.detect.language.theme;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.gongkai.detect.FindingType;
import org.gongkai.detect.language.model.Classifier;

/** Tells the themes of a sentence, and which of its clauses carry each. */
public final class ThemeJudge {

    static final List<FindingType> THEMES =
            Stream.of(FindingType.values()).filter(FindingType::isTheme).toList();
    private static final double LEAST = 0.3;
    private static final double WORDING_ALONE = 0.75;
    private static final double CARRIES = 0.4;
    private static final double OUT_OF_CONTEXT = 0.92;
    private static final int STRONG = 3;
    private static final int MOST = 2;

    private final Classifier classifier;
    private final ThemeLexicon lexicon;

    public ThemeJudge(Classifier classifier, ThemeLexicon lexicon) {
        this.classifier = classifier;
        this.lexicon = lexicon;
    }

    ThemeLexicon lexicon() {
        return lexicon;
    }

    private record Weighed(Stretch where, Weights weights) {}

    /** The themes of a sentence that speaks of any, the surest first; a second one only where it is sure. */
    List<Verdict> judge(String text, Stretch sentence) {
        Hits hits = lexicon.scan(sentence.in(text));
        if (THEMES.stream().allMatch(theme -> hits.weight(theme.name()) == 0)) {
            return List.of();
        }
        Weighed whole = new Weighed(sentence, new Weights(classifier, sentence.in(text), hits));
        List<Weighed> clauses = speaking(whole) ? clauses(text, sentence) : List.of();
        List<Verdict> sorted = THEMES.stream()
                .map(theme -> verdict(theme, whole, clauses))
                .filter(verdict -> verdict.score() >= (verdict.phrases().isEmpty() ? WORDING_ALONE : LEAST))
                .sorted(Comparator.comparingDouble(Verdict::score).reversed())
                .limit(MOST)
                .toList();
        return sorted.size() < MOST || sorted.get(1).sure() ? sorted : sorted.subList(0, 1);
    }

    /** Single clauses and pairs of neighbours: what a long sentence dilutes shows there. */
    private List<Weighed> clauses(String text, Stretch sentence) {
        List<Stretch> stretches = sentence.clauses(text);
        List<Weighed> clauses = new ArrayList<>();
        for (int i = 0; stretches.size() > 1 && i < stretches.size(); i++) {
            clauses.add(weigh(text, stretches.get(i)));
            if (stretches.size() > 2 && i + 1 < stretches.size()) {
                clauses.add(weigh(
                        text,
                        new Stretch(
                                stretches.get(i).start(), stretches.get(i + 1).end())));
            }
        }
        return clauses;
    }

    private static boolean speaking(Weighed whole) {
        return THEMES.stream()
                .anyMatch(theme -> whole.weights().hits().weight(theme.name()) >= STRONG
                        || whole.weights().score(theme) >= LEAST);
    }

    private static Verdict verdict(FindingType theme, Weighed whole, List<Weighed> clauses) {
        Weighed surest = whole;
        double score = whole.weights().score(theme);
        int start = Integer.MAX_VALUE;
        int end = 0;
        for (Weighed clause : clauses) {
            double alone = clause.weights().score(theme);
            boolean strong = clause.weights().hits().weight(theme.name()) >= STRONG;
            if (strong && alone * OUT_OF_CONTEXT > score) {
                score = alone * OUT_OF_CONTEXT;
                surest = clause;
            }
            if (alone >= CARRIES) {
                start = Math.min(start, clause.where().start());
                end = Math.max(end, clause.where().end());
            }
        }
        boolean narrowed = surest == whole && end > 0;
        return new Verdict(
                theme,
                narrowed ? new Stretch(start, end) : surest.where(),
                score,
                surest.weights().hits().phrases(theme.name()));
    }

    private Weighed weigh(String text, Stretch where) {
        return new Weighed(where, new Weights(classifier, where.in(text), lexicon.scan(where.in(text))));
    }
}
