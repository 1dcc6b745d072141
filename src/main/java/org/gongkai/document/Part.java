package org.gongkai.document;

import org.jspecify.annotations.Nullable;

/**
 * A piece of a document that a person would name as one place.
 *
 * @param kind what it is
 * @param place where it stands, in Chinese, such as 正文第6段, 表1第2行第3列, 批注（作者）
 * @param text its text, not blank; line breaks inside it are {@code \n}
 * @param start offset of its first char in {@link Document#text()}
 * @param attachment name of the attachment or archive member it came from, empty for the document itself
 * @param cell its cell where it stands in a table or sheet
 */
public record Part(
        PartKind kind,
        String place,
        String text,
        int start,
        String attachment,
        @Nullable Cell cell) {

    public Part {
        if (text.isBlank()) {
            throw new IllegalArgumentException("a part has text");
        }
    }

    /** A part of the document itself, not yet placed in its text. */
    public static Part of(PartKind kind, String place, String text) {
        return new Part(kind, place, text, 0, "", null);
    }

    /** A table or sheet cell of the document itself, not yet placed in its text. */
    public static Part of(PartKind kind, String place, String text, Cell cell) {
        return new Part(kind, place, text, 0, "", cell);
    }

    /** Offset after its last char in {@link Document#text()}. */
    public int end() {
        return start + text.length();
    }

    Part at(int offset) {
        return new Part(kind, place, text, offset, attachment, cell);
    }
}
