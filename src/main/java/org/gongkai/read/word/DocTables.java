package org.gongkai.read.word;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.hwpf.HWPFDocument;
import org.apache.poi.hwpf.model.SubdocumentType;
import org.apache.poi.hwpf.usermodel.Range;
import org.apache.poi.poifs.filesystem.DocumentInputStream;
import org.apache.poi.util.LittleEndian;

/** The tables of a binary Word document that say where each note, comment, header or text box begins ([MS-DOC] 2.8). */
final class DocTables {

    /** Where the FIB lists offset and size of each table. */
    private static final int FIRST_TABLE = 154;

    private static final int COMMENT_DATA = 30;
    private static final int COMMENT_REFERENCES = 4;
    private static final int COMMENT_OWNERS = 36;
    private static final int OWNER_INDEX = 20;

    private final HWPFDocument document;
    private final byte[] information;
    private final byte[] tables;

    DocTables(HWPFDocument document) throws IOException {
        this.document = document;
        this.tables = document.getTableStream();
        try (DocumentInputStream stream = document.getDirectory().createDocumentInputStream("WordDocument")) {
            this.information = stream.readNBytes(2048);
        }
    }

    /** The pieces that a story is cut into; one piece when its table is missing. */
    List<Range> pieces(SubdocumentType story, int table, int dataSize) {
        int length = document.getFileInformationBlock().getSubdocumentTextStreamLength(story);
        List<Range> pieces = new ArrayList<>();
        if (length <= 0) {
            return pieces;
        }
        int start = start(story);
        int count = (size(table) - 4) / (4 + dataSize);
        for (int i = 0; i < count; i++) {
            int from = Math.min(length, position(table, i));
            int to = Math.min(length, position(table, i + 1));
            if (from >= 0 && from <= to) {
                pieces.add(new Range(start + from, start + to, document));
            }
        }
        if (pieces.isEmpty()) {
            pieces.add(new Range(start, start + length, document));
        }
        return pieces;
    }

    /** Who wrote a comment, counted from 0; empty when that is not told. */
    String commentAuthor(int comment) {
        int count = (size(COMMENT_REFERENCES) - 4) / (4 + COMMENT_DATA);
        int at = offset(COMMENT_REFERENCES) + 4 * (count + 1) + COMMENT_DATA * comment + OWNER_INDEX;
        if (comment >= count || at < 0 || at + 2 > tables.length) {
            return "";
        }
        int owner = LittleEndian.getUShort(tables, at);
        int position = offset(COMMENT_OWNERS);
        int end = Math.min(tables.length, position + size(COMMENT_OWNERS));
        for (int i = 0; position >= 0 && position + 2 <= end; i++) {
            int bytes = 2 * LittleEndian.getUShort(tables, position);
            if (i == owner && position + 2 + bytes <= end) {
                return new String(tables, position + 2, bytes, StandardCharsets.UTF_16LE);
            }
            position += 2 + bytes;
        }
        return "";
    }

    private int start(SubdocumentType story) {
        int start = 0;
        for (SubdocumentType before : SubdocumentType.ORDERED) {
            if (before == story) {
                break;
            }
            start += Math.max(0, document.getFileInformationBlock().getSubdocumentTextStreamLength(before));
        }
        return start;
    }

    private int position(int table, int index) {
        int at = offset(table) + 4 * index;
        return at < 0 || at + 4 > tables.length ? -1 : LittleEndian.getInt(tables, at);
    }

    private int offset(int table) {
        return number(FIRST_TABLE + 8 * table);
    }

    private int size(int table) {
        return Math.min(tables.length, Math.max(0, number(FIRST_TABLE + 8 * table + 4)));
    }

    private int number(int at) {
        return at + 4 > information.length ? 0 : LittleEndian.getInt(information, at);
    }
}
