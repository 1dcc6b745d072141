package org.gongkai.read.rtf;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;

/** The bytes of an RTF file that are not yet text. */
final class RtfBytes {

    private final ByteArrayOutputStream pending = new ByteArrayOutputStream();
    private int skip;

    /** Adds a byte, unless it only stands in for a Unicode char before it. */
    void add(byte value) {
        if (skip > 0) {
            skip--;
        } else {
            pending.write(value);
        }
    }

    /** Leaves out so many bytes that follow. */
    void skip(int count) {
        skip = count;
    }

    /** Takes what has come, as text. */
    String take(Charset charset) {
        if (pending.size() == 0) {
            return "";
        }
        String text = pending.toString(charset);
        pending.reset();
        return text;
    }
}
