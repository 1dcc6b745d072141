package org.gongkai.release.redact.passage;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** All that is to be taken out of one file. */
public final class Passages {

    /** Stands between blocks of text, such as paragraphs and cells; a short passage does not run over it. */
    public static final char BLOCK_END = '\u2029';

    private final List<Passage> passages;

    /** Longer ones come first, so that a name is not cut out of a longer name. */
    public Passages(Collection<Passage> all) {
        Map<String, Passage> distinct = new LinkedHashMap<>();
        all.forEach(passage -> distinct.putIfAbsent(passage.folded(), passage));
        passages = distinct.values().stream()
                .sorted(Comparator.comparingInt(
                                (Passage passage) -> -passage.folded().length())
                        .thenComparing(Passage::folded))
                .toList();
    }

    /** Each of them once, longest first. */
    public List<Passage> all() {
        return passages;
    }

    /** Those that can be told from what a file has for itself. */
    public Passages unlikeMarkup() {
        return new Passages(passages.stream().filter(Passage::isUnlikeMarkup).toList());
    }

    /** Whether a text holds any of them. */
    public boolean occurIn(String text) {
        FoldedText folded = FoldedText.of(text);
        return passages.stream()
                .anyMatch(passage -> !occurrences(passage, text, folded).isEmpty());
    }

    /** Where they occur, in order and without overlaps. */
    public List<Occurrence> in(String text) {
        FoldedText folded = FoldedText.of(text);
        List<Occurrence> found = new ArrayList<>();
        for (Passage passage : passages) {
            found.addAll(occurrences(passage, text, folded));
        }
        found.sort(Comparator.comparingInt(Occurrence::start)
                .thenComparing(Comparator.comparingInt(Occurrence::end).reversed()));
        return merged(found);
    }

    private static List<Occurrence> merged(List<Occurrence> sorted) {
        List<Occurrence> merged = new ArrayList<>();
        for (Occurrence next : sorted) {
            Occurrence last = merged.isEmpty() ? null : merged.get(merged.size() - 1);
            if (last == null || next.start() >= last.end()) {
                merged.add(next);
            } else if (next.end() > last.end()) {
                merged.set(merged.size() - 1, new Occurrence(last.start(), next.end(), last.passage()));
            }
        }
        return merged;
    }

    private static List<Occurrence> occurrences(Passage passage, String text, FoldedText folded) {
        List<Occurrence> found = new ArrayList<>();
        String wanted = passage.folded();
        for (int at = folded.indexOf(wanted, 0); at >= 0; at = folded.indexOf(wanted, at + 1)) {
            int start = folded.origin(at);
            int last = folded.origin(at + wanted.length() - 1);
            int end = last + Character.charCount(text.codePointAt(last));
            if (stands(passage, text, start, end)) {
                found.add(new Occurrence(start, end, passage));
            }
        }
        return found;
    }

    private static boolean stands(Passage passage, String text, int start, int end) {
        if (!passage.crossesBlocks() && text.substring(start, end).indexOf(BLOCK_END) >= 0) {
            return false;
        }
        return !passage.endsAtWords() || isEdge(text, start, -1) && isEdge(text, end - 1, 1);
    }

    /** Whether a short passage ends here: a digit beside a digit, or a letter beside a letter, goes on. */
    private static boolean isEdge(String text, int at, int step) {
        int beside = at + step;
        if (beside < 0 || beside >= text.length()) {
            return true;
        }
        char edge = text.charAt(at);
        char next = text.charAt(beside);
        return !(isDigit(edge) && isDigit(next) || isLetter(edge) && isLetter(next));
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9' || c >= '０' && c <= '９';
    }

    private static boolean isLetter(char c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
    }
}
