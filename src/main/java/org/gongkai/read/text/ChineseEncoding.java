package org.gongkai.read.text;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Tells in which encoding Chinese text is written. */
final class ChineseEncoding {

    private static final Charset GB18030 = Charset.forName("GB18030");
    private static final Charset BIG5 = Charset.forName("Big5-HKSCS");
    private static final int CUT_CHAR = 4;

    /** How many bytes of a long text are looked at where not all are at hand. */
    static final int SAMPLE = 1 << 16;

    private ChineseEncoding() {}

    /**
     * The encoding of some bytes.
     *
     * @param bytes the text or its beginning
     * @param declared a name that the text or its carrier gives, if any
     */
    static Optional<Charset> of(byte[] bytes, @Nullable String declared) {
        Charset marked = byteOrderMark(bytes);
        if (marked != null) {
            return Optional.of(marked);
        }
        Charset wide = wide(bytes);
        if (wide != null) {
            return Optional.of(wide);
        }
        CharSequence unicode = decode(bytes, StandardCharsets.UTF_8);
        if (unicode != null && !looksLikeGbk(bytes, unicode)) {
            return Optional.of(StandardCharsets.UTF_8);
        }
        Charset named = named(declared);
        if (named != null && !named.equals(StandardCharsets.UTF_8) && decode(bytes, named) != null) {
            return Optional.of(named);
        }
        return multiByte(bytes);
    }

    /** Whether bytes that happen to be UTF-8 for letters of other scripts are plain Chinese in GBK. */
    private static boolean looksLikeGbk(byte[] bytes, CharSequence unicode) {
        boolean foreign =
                unicode.chars().anyMatch(c -> c >= 0x80) && unicode.chars().allMatch(c -> c < 0x800);
        return foreign && plausibility(decode(bytes, GB18030), Charset.forName("GB2312"), 0xb0, 0xd7) > 0.99;
    }

    private static Optional<Charset> multiByte(byte[] bytes) {
        double simplified = plausibility(decode(bytes, GB18030), Charset.forName("GB2312"), 0xb0, 0xd7);
        double traditional = plausibility(decode(bytes, BIG5), Charset.forName("Big5"), 0xa4, 0xc6);
        if (simplified <= 0 && traditional <= 0) {
            return Optional.empty();
        }
        return Optional.of(simplified >= traditional - 0.05 ? GB18030 : BIG5);
    }

    /** Which share of the characters beyond ASCII are common Chinese ones or Chinese punctuation. */
    private static double plausibility(@Nullable CharSequence text, Charset level, int from, int to) {
        if (text == null) {
            return 0;
        }
        int wide = 0;
        int common = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= 0x80) {
                wide++;
                byte[] code = String.valueOf(c).getBytes(level);
                int lead = code[0] & 0xff;
                boolean punctuation = c >= 0x3000 && c < 0x3040 || c >= 0xff00 && c < 0xff5f || c == '“' || c == '”';
                common += punctuation || code.length == 2 && lead >= from && lead <= to ? 1 : 0;
            }
        }
        return wide == 0 ? 0 : (double) common / wide;
    }

    private static @Nullable Charset byteOrderMark(byte[] bytes) {
        if (starts(bytes, 0xef, 0xbb, 0xbf)) {
            return StandardCharsets.UTF_8;
        }
        if (starts(bytes, 0xff, 0xfe)) {
            return StandardCharsets.UTF_16LE;
        }
        return starts(bytes, 0xfe, 0xff) ? StandardCharsets.UTF_16BE : null;
    }

    private static boolean starts(byte[] bytes, int... mark) {
        for (int i = 0; i < mark.length; i++) {
            if (i >= bytes.length || (bytes[i] & 0xff) != mark[i]) {
                return false;
            }
        }
        return true;
    }

    /** UTF-16 without a mark: one half of the pairs is zero for ASCII, or lies in the range of Chinese. */
    private static @Nullable Charset wide(byte[] bytes) {
        int little = 0;
        int big = 0;
        int pairs = Math.min(bytes.length, 4_096) / 2;
        for (int i = 0; i < pairs; i++) {
            little += isLead(bytes[2 * i + 1], bytes[2 * i]);
            big += isLead(bytes[2 * i], bytes[2 * i + 1]);
        }
        if (pairs < 2 || Math.max(little, big) < pairs * 0.9) {
            return null;
        }
        Charset charset = little > big ? StandardCharsets.UTF_16LE : StandardCharsets.UTF_16BE;
        boolean ambiguous = decode(bytes, StandardCharsets.UTF_8) != null && !hasZero(bytes);
        return ambiguous || plausibility(decode(bytes, GB18030), Charset.forName("GB2312"), 0xb0, 0xd7) > 0.8
                ? null
                : charset;
    }

    private static int isLead(byte high, byte low) {
        int value = high & 0xff;
        boolean ascii = value == 0 && (low >= ' ' || low == '\n' || low == '\r' || low == '\t');
        return ascii || value >= 0x4e && value <= 0x9f || value == 0x30 || value == 0xff || value == 0x20 ? 1 : 0;
    }

    private static boolean hasZero(byte[] bytes) {
        for (byte each : bytes) {
            if (each == 0) {
                return true;
            }
        }
        return false;
    }

    private static @Nullable Charset named(@Nullable String declared) {
        if (declared == null || declared.isBlank()) {
            return null;
        }
        String name = declared.strip().toUpperCase(Locale.ROOT);
        if (name.startsWith("GB") || name.equals("CP936") || name.equals("X-GBK")) {
            return GB18030; // files that say GB2312 hold characters of its successors
        }
        try {
            return name.startsWith("BIG5") ? BIG5 : Charset.forName(name);
        } catch (IllegalArgumentException e) {
            return null;
        }
    }

    /** The text if the bytes are right in an encoding; a character cut off at the end of a sample does not count. */
    private static @Nullable CharSequence decode(byte[] bytes, Charset charset) {
        int cuts = bytes.length == SAMPLE ? CUT_CHAR : 1;
        for (int cut = 0; cut < cuts; cut++) {
            try {
                CharBuffer text = charset.newDecoder()
                        .onMalformedInput(CodingErrorAction.REPORT)
                        .onUnmappableCharacter(CodingErrorAction.REPORT)
                        .decode(ByteBuffer.wrap(bytes, 0, bytes.length - cut));
                return text;
            } catch (CharacterCodingException e) {
                // perhaps the bytes end within a character
            }
        }
        return null;
    }
}
