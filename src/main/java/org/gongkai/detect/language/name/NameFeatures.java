package org.gongkai.detect.language.name;

/** What the name model looks at around one char: the chars themselves, their classes, and words that stand by names. */
final class NameFeatures {

    private static final CharLexicon LEXICON = CharLexicon.SHIPPED;
    private static final char EDGE = '∅';

    private final char[] chars;
    private final Feature feature;

    NameFeatures(char[] chars, Feature feature) {
        this.chars = chars;
        this.feature = feature;
    }

    /** Writes the features of a char, of which the last depend on the name that is open before it. */
    void write(int at, OpenName open) {
        char before2 = at(at - 2);
        char before1 = at(at - 1);
        char here = chars[at];
        char next1 = at(at + 1);
        char next2 = at(at + 2);
        char next3 = at(at + 3);
        add('0', here);
        add('-', before1);
        add('+', next1);
        add('a', before2, before1);
        add('b', before1, here);
        add('c', here, next1);
        add('d', next1, next2);
        add('e', next2, next3);
        feature.put('f').put(before1).put(here).put(next1).end();
        feature.put('g').put(here).put(next1).put(next2).end();
        addClasses('k', before1, here, next1, next2);
        addClasses('l', here, next1, next2, next3);
        addClasses('m', before2, before1, here, next1);
        addWords(at);
        addOpen(at, open);
        addWhatFollows(at);
    }

    private void addWords(int at) {
        char here = chars[at];
        char next1 = at(at + 1);
        if (LEXICON.compoundSurname(here, next1)) {
            feature.put('C').end();
        }
        if (LEXICON.compoundSurname(at(at - 1), here)) {
            feature.put('D').end();
        }
        if (LEXICON.beforePerson(at(at - 2), at(at - 1))) {
            add('T', LEXICON.classOf(here));
        }
    }

    private void addOpen(int at, OpenName open) {
        char here = chars[at];
        char next1 = at(at + 1);
        boolean compound = LEXICON.compoundSurname(at(at - 2), at(at - 1));
        begin('r', open, compound)
                .put(LEXICON.classOf(here))
                .put(LEXICON.classOf(next1))
                .end();
        begin('s', open, compound).put(here).end();
        begin('t', open, compound).put(next1).end();
        Feature follows = begin('u', open, compound);
        if (LEXICON.afterPerson(here, next1)) {
            follows.put('v');
        }
        if (LEXICON.afterPerson(next1, at(at + 2))) {
            follows.put('w');
        }
        follows.end();
    }

    private void addWhatFollows(int at) {
        for (int i = 1; i <= 3; i++) {
            if (LEXICON.afterPerson(at(at + i), at(at + i + 1))) {
                add('V', (char) ('0' + i));
            }
        }
    }

    private Feature begin(char kind, OpenName open, boolean compound) {
        open.write(feature.put(kind));
        return compound ? feature.put('c') : feature;
    }

    private void add(char kind, char one) {
        feature.put(kind).put(one).end();
    }

    private void add(char kind, char first, char second) {
        feature.put(kind).put(first).put(second).end();
    }

    private void addClasses(char kind, char first, char second, char third, char fourth) {
        feature.put(kind)
                .put(LEXICON.classOf(first))
                .put(LEXICON.classOf(second))
                .put(LEXICON.classOf(third))
                .put(LEXICON.classOf(fourth))
                .end();
    }

    private char at(int index) {
        return index < 0 || index >= chars.length ? EDGE : chars[index];
    }
}
