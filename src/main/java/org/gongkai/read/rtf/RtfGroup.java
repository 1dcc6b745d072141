package org.gongkai.read.rtf;

import java.nio.charset.Charset;
import org.gongkai.read.word.WordFrame;
import org.jspecify.annotations.Nullable;

/** What holds inside one pair of braces of an RTF file; an inner pair starts with a copy. */
final class RtfGroup {

    /** Where its text goes. */
    enum Target {
        TEXT,
        NOWHERE,
        AUTHOR,
        PROPERTY
    }

    Target target = Target.TEXT;
    String property = "";
    boolean optional;
    boolean hidden;
    boolean deleted;
    boolean inserted;
    int skipAfterUnicode = 1;
    Charset charset;
    /** The container that this group opened, if it did. */
    @Nullable
    WordFrame frame;

    RtfGroup(Charset charset) {
        this.charset = charset;
    }

    RtfGroup inner() {
        RtfGroup inner = new RtfGroup(charset);
        inner.target = target;
        inner.property = property;
        inner.hidden = hidden;
        inner.deleted = deleted;
        inner.inserted = inserted;
        inner.skipAfterUnicode = skipAfterUnicode;
        return inner;
    }

    void plain() {
        hidden = false;
        deleted = false;
        inserted = false;
    }
}
