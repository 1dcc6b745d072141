package org.gongkai.check.view;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.gongkai.document.Part;

/** Cuts the parts of a document at the ends of its highlights. */
final class Segments {

    private final Highlights highlights;
    private final List<Highlight> byStart;

    Segments(Highlights highlights) {
        this.highlights = highlights;
        this.byStart = highlights.all().stream()
                .sorted(Comparator.comparingInt(Highlight::start))
                .toList();
    }

    /** The segments of a part, in order, together its text. */
    List<Segment> of(Part part) {
        List<Highlight> inside = byStart.stream()
                .filter(highlight -> highlight.start() < part.end() && highlight.end() > part.start())
                .toList();
        TreeSet<Integer> cuts = new TreeSet<>(List.of(part.start(), part.end()));
        for (Highlight highlight : inside) {
            cuts.add(Math.max(part.start(), highlight.start()));
            cuts.add(Math.min(part.end(), highlight.end()));
        }
        List<Segment> segments = new ArrayList<>(cuts.size());
        int from = cuts.pollFirst();
        for (int to : cuts) {
            segments.add(segment(part, from, to, inside));
            from = to;
        }
        return segments;
    }

    private Segment segment(Part part, int from, int to, List<Highlight> inside) {
        String text = part.text().substring(from - part.start(), to - part.start());
        List<Highlight> over = inside.stream()
                .filter(highlight -> highlight.start() < to && highlight.end() > from)
                .sorted(Comparator.comparing((Highlight highlight) -> !strong(highlight))
                        .thenComparingInt(Highlight::length))
                .toList();
        if (over.isEmpty()) {
            return Segment.plain(text);
        }
        String ids = over.stream().map(highlight -> "" + highlight.id()).collect(Collectors.joining(" "));
        String title = over.stream()
                .map(highlight -> highlight.label() + "：" + highlight.why())
                .distinct()
                .collect(Collectors.joining("\n"));
        return new Segment(text, css(over), ids, title, over.stream().anyMatch(one -> one.start() == from));
    }

    private String css(List<Highlight> over) {
        String css = over.get(0).group().css();
        if (over.stream().anyMatch(highlights::isEvidence)) {
            css += " evidence";
        }
        if (over.stream().anyMatch(highlights::isRedacted)) {
            css += " redact";
        }
        return css;
    }

    private boolean strong(Highlight highlight) {
        return highlights.isEvidence(highlight) || highlights.isRedacted(highlight);
    }
}
