package org.gongkai.detect.language.name;

/**
 * The name that is open before a char.
 *
 * @param kind the first letter of its kind
 * @param length how many of its chars were read, five for more, 0 where no name is open
 */
record OpenName(char kind, int length) {

    static final OpenName NONE = new OpenName(' ', 0);

    private static final int MOST = 5;

    /** The name that is open after a char of this outcome. */
    OpenName after(String outcome) {
        if (outcome.equals("other")) {
            return NONE;
        }
        int before = outcome.endsWith("start") ? 0 : length;
        return new OpenName(outcome.charAt(0), Math.min(MOST, before + 1));
    }

    void write(NameFeatures.Feature feature) {
        if (length > 0) {
            feature.put(kind).put((char) ('0' + length));
        }
    }
}
