package org.gongkai.detect;

import java.util.Map;

/**
 * The learned models that a check uses.
 *
 * @param digests file name to SHA-256 of its bytes, lower-case hex
 */
public record Models(Map<String, String> digests) {

    public Models {
        digests = Map.copyOf(digests);
    }
}
