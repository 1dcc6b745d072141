package org.gongkai.detect.number;

/**
 * What a recognizer thinks of a candidate.
 *
 * @param score how sure, 0 to 1
 * @param why the reason, in Chinese
 */
public record Verdict(double score, String why) {}
