package org.gongkai.audit;

/**
 * The end of the chain at some moment. Written down outside the database, it holds all entries up to that moment.
 *
 * @param number of the last entry, 0 for none
 * @param hash of the last entry, zeros for none
 */
public record ChainHead(long number, String hash) {

    /** Before the first entry. */
    public static final ChainHead START = new ChainHead(0, "0".repeat(64));

    public ChainHead {
        if (number < 0 || !hash.matches("[0-9a-f]{64}")) {
            throw new IllegalArgumentException("not the end of a chain: " + number + ":" + hash);
        }
    }

    /**
     * Reads what {@link #toString} writes.
     *
     * @throws IllegalArgumentException when it is something else
     */
    public static ChainHead of(String written) {
        int colon = written.indexOf(':');
        if (colon < 0) {
            throw new IllegalArgumentException("not the end of a chain: " + written);
        }
        return new ChainHead(Long.parseLong(written.substring(0, colon)), written.substring(colon + 1));
    }

    @Override
    public String toString() {
        return number + ":" + hash;
    }
}
