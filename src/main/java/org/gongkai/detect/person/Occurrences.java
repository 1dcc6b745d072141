package org.gongkai.detect.person;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.gongkai.detect.person.lexicon.NameShape;
import org.gongkai.detect.person.lexicon.WordKind;
import org.gongkai.detect.person.mention.Mention;

/** Finds every further occurrence of the names that a document is known to hold. */
final class Occurrences {

    private final NameShape shape;

    Occurrences(NameShape shape) {
        this.shape = shape;
    }

    /**
     * Every place of every name, by offset; longer names before those they hold.
     *
     * @param bearers name without blanks to what is known of its bearer
     */
    List<Mention> of(Map<String, Mention> bearers, List<Mention> mentions, String text) {
        Map<String, Set<Integer>> places = mentions.stream()
                .collect(Collectors.groupingBy(
                        Mention::bareName, Collectors.mapping(Mention::start, Collectors.toSet())));
        List<String> longestFirst = bearers.keySet().stream()
                .sorted(Comparator.comparingInt((String name) -> -name.length()))
                .toList();
        BitSet taken = new BitSet(text.length());
        List<Mention> all = new ArrayList<>();
        for (String name : longestFirst) {
            for (String spelling : spellings(name, mentions)) {
                Set<Integer> known = places.getOrDefault(name, Set.of());
                add(spelling, bearers.get(name), known, text, taken, all);
            }
        }
        all.sort(Comparator.comparingInt(Mention::start));
        return all;
    }

    private void add(
            String spelling, Mention bearer, Set<Integer> known, String text, BitSet taken, List<Mention> all) {
        for (int at = text.indexOf(spelling); at >= 0; at = text.indexOf(spelling, at + 1)) {
            int end = at + spelling.length();
            boolean itself = known.contains(at) || standsAlone(spelling, text, at, end);
            if (itself && taken.get(at, end).isEmpty()) {
                taken.set(at, end);
                all.add(new Mention(at, end, spelling, bearer.role(), bearer.strength(), bearer.why()));
            }
        }
    }

    /** A name of two chars may stand with a blank in it. */
    private static Set<String> spellings(String name, List<Mention> mentions) {
        Set<String> spellings = new LinkedHashSet<>();
        spellings.add(name);
        if (name.length() == 2) {
            spellings.add(name.charAt(0) + "\u3000" + name.charAt(1));
            mentions.stream()
                    .map(Mention::name)
                    .filter(written -> written.length() > 2
                            && written.charAt(0) == name.charAt(0)
                            && NameShape.isBlank(written.charAt(1))
                            && written.endsWith(name.substring(1)))
                    .forEach(spellings::add);
        }
        return spellings;
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
