package org.gongkai.detect.person;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.gongkai.detect.person.lexicon.NameShape;
import org.gongkai.detect.person.lexicon.WordKind;

/** Finds every further occurrence of the names that a document is known to hold. */
final class Occurrences {

    private final NameShape shape;

    Occurrences(NameShape shape) {
        this.shape = shape;
    }

    /** Every place of every name, by offset; longer names before those they hold. */
    List<Mention> of(Map<String, Mention> bearers, List<Mention> mentions, String text) {
        Map<String, Set<Integer>> places = mentions.stream()
                .collect(Collectors.groupingBy(Mention::name, Collectors.mapping(Mention::start, Collectors.toSet())));
        List<Mention> longestFirst = bearers.values().stream()
                .sorted(Comparator.comparingInt(
                        (Mention bearer) -> -bearer.name().length()))
                .toList();
        BitSet taken = new BitSet(text.length());
        List<Mention> all = new ArrayList<>();
        for (Mention bearer : longestFirst) {
            String name = bearer.name();
            for (int at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1)) {
                int end = at + name.length();
                boolean itself = places.getOrDefault(name, Set.of()).contains(at) || standsAlone(name, text, at, end);
                if (itself && taken.get(at, end).isEmpty()) {
                    taken.set(at, end);
                    all.add(new Mention(at, end, name, bearer.role(), bearer.strength(), bearer.why()));
                }
            }
        }
        all.sort(Comparator.comparingInt(Mention::start));
        return all;
    }

    /** Whether what stands here is the name and no part of other words. */
    private boolean standsAlone(String name, String text, int at, int end) {
        boolean before = at == 0 || !NameShape.isHan(text.charAt(at - 1)) && !NameShape.isDot(text.charAt(at - 1));
        boolean after =
                end == text.length() || !NameShape.isHan(text.charAt(end)) && !NameShape.isDot(text.charAt(end));
        if (before && after) {
            return true;
        }
        boolean ordinary = shape.is(WordKind.WORD, name) || !shape.isName(name) && name.length() < 4;
        if (ordinary) {
            return before && shape.speaksHere(text, end);
        }
        return name.length() > 2 || before && shape.endsHere(text, end) || after || shape.endsHere(text, end);
    }
}
