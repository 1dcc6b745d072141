package org.gongkai.decide;

import org.gongkai.detect.FindingType;

/**
 * A passage to take out before the document leaves, 政府信息公开条例 article 37.
 *
 * @param type what it is
 * @param text the exact text
 * @param start offset of its first char in the document's text
 * @param end offset after its last char
 * @param place where a person finds it
 * @param ground why
 */
public record Redaction(FindingType type, String text, int start, int end, String place, GroundCode ground) {}
