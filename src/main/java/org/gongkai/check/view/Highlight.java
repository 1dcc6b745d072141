package org.gongkai.check.view;

import org.gongkai.decide.Redaction;
import org.gongkai.detect.Finding;

/**
 * A passage shown in colour.
 *
 * @param id what the page calls it, unique within its document
 * @param group its colour
 * @param label what it is, in Chinese
 * @param text the exact text
 * @param start offset of its first char in the document's text
 * @param end offset after its last char
 * @param place where a person finds it
 * @param why why it was found, in Chinese
 */
record Highlight(
        int id, HighlightGroup group, String label, String text, int start, int end, String place, String why) {

    static Highlight of(int id, Finding finding) {
        return new Highlight(
                id,
                HighlightGroup.of(finding),
                finding.type().label(),
                finding.text(),
                finding.start(),
                finding.end(),
                finding.place(),
                finding.why());
    }

    static Highlight of(int id, Redaction redaction) {
        return new Highlight(
                id,
                HighlightGroup.of(redaction.type()),
                redaction.type().label(),
                redaction.text(),
                redaction.start(),
                redaction.end(),
                redaction.place(),
                "公开前隐去：" + redaction.ground().label());
    }

    int length() {
        return end - start;
    }
}
