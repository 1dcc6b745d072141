package org.gongkai.detect.language.name;

/** What the name model looks at around one char: the chars themselves, their classes, and words that stand by names. */
final class NameFeatures {

    /** Takes in features: whole ones, or char by char. */
    interface Feature {

        /** A feature of a run. */
        void run(Run run, int feature, int start);

        /** One char more of the feature. */
        Feature put(char c);

        /** The feature is whole, the next begins. */
        void end();
    }

    private static final Run[] RUNS = Run.values();

    private final Chars chars;
    private final Feature feature;

    NameFeatures(Chars chars, Feature feature) {
        this.chars = chars;
        this.feature = feature;
    }

    /** Writes the features of a char, of which the last depend on the name that is open before it. */
    void write(int at, OpenName open) {
        for (Run run : RUNS) {
            for (int i = 0; i < run.everywhere(); i++) {
                feature.run(run, i, at + run.offset(i));
            }
        }
        addWords(at);
        addOpen(at, open);
        addWhatFollows(at);
    }

    private void addWords(int at) {
        if (chars.word(CharLexicon.COMPOUND_SURNAME, at)) {
            feature.put('C').end();
        }
        if (chars.word(CharLexicon.COMPOUND_SURNAME, at - 1)) {
            feature.put('D').end();
        }
        if (chars.word(CharLexicon.BEFORE_PERSON, at - 2)) {
            feature.put('T').put(chars.classOf(at)).end();
        }
    }

    private void addOpen(int at, OpenName open) {
        boolean compound = chars.word(CharLexicon.COMPOUND_SURNAME, at - 2);
        begin('r', open, compound)
                .put(chars.classOf(at))
                .put(chars.classOf(at + 1))
                .end();
        if (open.length() == 0 && !compound) {
            feature.run(Run.CHAR, Run.HERE, at);
            feature.run(Run.CHAR, Run.NEXT, at + 1);
        } else {
            begin('s', open, compound).put(chars.at(at)).end();
            begin('t', open, compound).put(chars.at(at + 1)).end();
        }
        Feature follows = begin('u', open, compound);
        if (chars.word(CharLexicon.AFTER_PERSON, at)) {
            follows.put('v');
        }
        if (chars.word(CharLexicon.AFTER_PERSON, at + 1)) {
            follows.put('w');
        }
        follows.end();
    }

    private void addWhatFollows(int at) {
        for (int i = 1; i <= 3; i++) {
            if (chars.word(CharLexicon.AFTER_PERSON, at + i)) {
                feature.put('V').put((char) ('0' + i)).end();
            }
        }
    }

    private Feature begin(char kind, OpenName open, boolean compound) {
        open.write(feature.put(kind));
        return compound ? feature.put('c') : feature;
    }
}
