package org.gongkai.detect.language.model;

/** The hash of a feature's chars (FNV-1a over 64 bits), so that a feature can be looked up without its string being made. */
public final class FeatureHash {

    /** The hash of no chars. */
    public static final long EMPTY = 0xcbf29ce484222325L;

    private static final long PRIME = 0x100000001b3L;
    private static final long SPREAD = 0x9e3779b97f4a7c15L;

    private FeatureHash() {}

    /** The hash of what was hashed so far and one char more. */
    public static long with(long hash, char c) {
        return (hash ^ c) * PRIME;
    }

    /** The hash of what was hashed so far and more chars. */
    public static long with(long hash, CharSequence chars) {
        long with = hash;
        for (int i = 0; i < chars.length(); i++) {
            with = with(with, chars.charAt(i));
        }
        return with;
    }

    /** The same hash with all its bits stirred; different hashes stay different. */
    static long stirred(long hash) {
        return (hash ^ hash >>> 32) * SPREAD;
    }
}
