package org.gongkai.release.redact.proof;

/**
 * What was found when a redacted copy was read again; it exists only for a copy that passed.
 *
 * @param sha256 digest of the copy
 * @param passages how many different passages were looked for
 * @param passagesDigest digest over the original's digest and the passages, so that they can be compared but not read
 * @param parts how many parts of the copy were read
 * @param chars how many chars they hold
 * @param bytes how many bytes were searched, everything unpacked
 * @param hidden how many hidden parts were left: none
 */
public record Proof(String sha256, int passages, String passagesDigest, int parts, long chars, long bytes, int hidden) {

    public Proof {
        if (hidden != 0) {
            throw new IllegalArgumentException("a copy with hidden content is not proved");
        }
    }
}
