package org.gongkai.audit;

import java.util.List;

/**
 * An entry's place in the chain. {@code hash} is that of the netstrings {@code gongkai-chain-1}, number, content,
 * previous; so links are checked without the entries' contents.
 *
 * @param number counted from 1, without gaps
 * @param algorithm what both hashes are made with
 * @param content hash of what the entry says
 * @param previous hash of the link before, zeros for the first
 * @param hash of this link
 */
public record ChainLink(long number, HashAlgorithm algorithm, String content, String previous, String hash) {

    private static final String FORM = "gongkai-chain-1";

    static ChainLink after(ChainHead head, HashAlgorithm algorithm, String content) {
        long number = head.number() + 1;
        return new ChainLink(number, algorithm, content, head.hash(), hash(algorithm, number, content, head.hash()));
    }

    /** Whether its hash is that of its parts. */
    public boolean holds() {
        return hash.equals(hash(algorithm, number, content, previous));
    }

    /** The chain's end, as long as this is its last link. */
    public ChainHead head() {
        return new ChainHead(number, hash);
    }

    private static String hash(HashAlgorithm algorithm, long number, String content, String previous) {
        return algorithm.hash(List.of(FORM, Long.toString(number), content, previous));
    }
}
