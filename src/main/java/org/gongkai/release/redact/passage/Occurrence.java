package org.gongkai.release.redact.passage;

/**
 * Where a passage occurs in a text.
 *
 * @param start offset of its first char
 * @param end offset after its last char
 * @param passage which it is
 */
public record Occurrence(int start, int end, Passage passage) {}
