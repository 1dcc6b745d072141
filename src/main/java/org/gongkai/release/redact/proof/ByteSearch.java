package org.gongkai.release.redact.proof;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.gongkai.release.redact.passage.Passage;
import org.gongkai.release.redact.passage.Passages;

/** Looks for passages in unpacked bytes, in every encoding that office files and PDF use. */
final class ByteSearch {

    /** Fewer bytes than this occur by chance among the bytes of pictures and fonts. */
    private static final int FEWEST = 6;

    private static final List<Charset> CHARSETS = List.of(
            StandardCharsets.UTF_8, StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE, Charset.forName("GB18030"));

    private final Passages passages;
    private final Passages telling;
    private final List<byte[]> wanted = new ArrayList<>();
    private final List<byte[]> wantedInMarkup = new ArrayList<>();
    private boolean found;
    private long searched;

    ByteSearch(Passages passages) {
        this.passages = passages;
        this.telling = passages.unlikeMarkup();
        for (Passage passage : telling.all()) {
            Set<String> forms =
                    new LinkedHashSet<>(List.of(passage.text(), passage.text().strip(), passage.folded()));
            for (String form : forms) {
                CHARSETS.forEach(charset -> wanted.add(form.getBytes(charset)));
                if (!passage.isAscii()) {
                    CHARSETS.forEach(charset -> wantedInMarkup.add(form.getBytes(charset)));
                }
            }
        }
        wanted.removeIf(bytes -> bytes.length < FEWEST);
    }

    /** Looks through the bytes of one entry, stream or string. */
    void bytes(byte[] bytes) {
        searched += bytes.length;
        wanted.forEach(one -> found |= contains(bytes, one));
    }

    /** Looks through the bytes of markup, whose own numbers may equal a passage by chance. */
    void markup(byte[] bytes) {
        searched += bytes.length;
        wantedInMarkup.forEach(one -> found |= contains(bytes, one));
    }

    /** Looks through a name or value of the file's own. */
    void name(String name) {
        found |= telling.occurIn(name);
    }

    /** Looks through a text that is part of the file. */
    void text(String text) {
        found |= passages.occurIn(text);
    }

    boolean found() {
        return found;
    }

    long searched() {
        return searched;
    }

    private static boolean contains(byte[] bytes, byte[] wanted) {
        int last = bytes.length - wanted.length;
        for (int at = 0; at <= last; at++) {
            int same = 0;
            while (same < wanted.length && bytes[at + same] == wanted[same]) {
                same++;
            }
            if (same == wanted.length) {
                return true;
            }
        }
        return false;
    }
}
