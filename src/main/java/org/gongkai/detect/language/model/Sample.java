package org.gongkai.detect.language.model;

import java.util.List;

/**
 * A labelled text as a classifier learns from it.
 *
 * @param label what it is
 * @param features what it shows
 */
public record Sample(String label, List<String> features) {

    public Sample {
        features = List.copyOf(features);
    }
}
