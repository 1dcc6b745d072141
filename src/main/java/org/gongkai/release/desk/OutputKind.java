package org.gongkai.release.desk;

import java.util.Arrays;
import java.util.Optional;

/** What can be made of a decided case. */
public enum OutputKind {
    HEADER_DOCX("header-sheet.docx", "发文稿头纸", Types.DOCX),
    HEADER_PDF("header-sheet.pdf", "发文稿头纸", Types.PDF),
    REGISTRATION_DOCX("registration.docx", "备案表", Types.DOCX),
    REGISTRATION_PDF("registration.pdf", "备案表", Types.PDF),
    EVIDENCE_JSON("evidence.json", "证据包", "application/json"),
    EVIDENCE_PDF("evidence.pdf", "证据包", Types.PDF),
    /** The document as it may leave: passages taken out, nothing hidden, the mark set, proved. */
    COPY("copy", "公开件", "");

    private final String key;
    private final String label;
    private final String type;

    OutputKind(String key, String label, String type) {
        this.key = key;
        this.label = label;
        this.type = type;
    }

    /** The kind that an address names. */
    public static Optional<OutputKind> of(String key) {
        return Arrays.stream(values()).filter(kind -> kind.key.equals(key)).findFirst();
    }

    /** How addresses name it. */
    public String key() {
        return key;
    }

    /** The Chinese name shown to people. */
    public String label() {
        return label;
    }

    /** Its media type; empty where the document's own decides. */
    String type() {
        return type;
    }

    /** Whether it is a form and not the document itself. */
    boolean isForm() {
        return this != COPY;
    }

    private static final class Types {
        private static final String DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
        private static final String PDF = "application/pdf";
    }
}
