package org.gongkai.audit;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import org.bouncycastle.crypto.Digest;
import org.bouncycastle.crypto.digests.SHA256Digest;
import org.bouncycastle.crypto.digests.SM3Digest;

/** What entries are hashed with. */
public enum HashAlgorithm {
    /** GB/T 32905-2016. */
    SM3("SM3") {
        @Override
        Digest digest() {
            return new SM3Digest();
        }
    },
    /** FIPS 180-4. */
    SHA_256("SHA-256") {
        @Override
        Digest digest() {
            return new SHA256Digest();
        }
    };

    private final String label;

    HashAlgorithm(String label) {
        this.label = label;
    }

    /** The algorithm of a name as standards write it. */
    public static HashAlgorithm of(String label) {
        for (HashAlgorithm algorithm : values()) {
            if (algorithm.label.equals(label)) {
                return algorithm;
            }
        }
        throw new IllegalArgumentException("no such algorithm: " + label);
    }

    /** Its name as standards write it. */
    public String label() {
        return label;
    }

    abstract Digest digest();

    /**
     * Hashes parts, each written as a netstring: the length of its UTF-8 bytes in decimal digits, a colon, the bytes, a
     * comma. So no two lists of parts look alike.
     *
     * @return lower case hexadecimal
     */
    String hash(Iterable<String> parts) {
        Digest digest = digest();
        for (String part : parts) {
            byte[] bytes = part.getBytes(StandardCharsets.UTF_8);
            byte[] length = (bytes.length + ":").getBytes(StandardCharsets.US_ASCII);
            digest.update(length, 0, length.length);
            digest.update(bytes, 0, bytes.length);
            digest.update((byte) ',');
        }
        byte[] result = new byte[digest.getDigestSize()];
        digest.doFinal(result, 0);
        return HexFormat.of().formatHex(result);
    }
}
