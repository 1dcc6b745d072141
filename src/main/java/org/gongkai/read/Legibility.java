package org.gongkai.read;

import java.nio.charset.Charset;
import java.util.List;
import java.util.Optional;
import org.gongkai.document.Part;

/** Tells text that a person could read from what broken fonts and wrong encodings leave behind. */
final class Legibility {

    private static final Charset SIMPLIFIED = Charset.forName("GB2312");
    private static final Charset TRADITIONAL = Charset.forName("Big5");
    private static final boolean[] COMMON = common();

    private int chars;
    private int garbage;
    private int hanzi;
    private int common;

    Legibility(List<Part> parts) {
        for (Part part : parts) {
            if (part.kind().visible()) {
                count(part.text());
            }
        }
    }

    /** What is wrong with the text, if anything is. */
    Optional<Complaint> complaint() {
        double share = chars == 0 ? 0 : (double) garbage / chars;
        boolean strange = hanzi >= 30 && common < hanzi * 0.75;
        if (share > 0.2 || strange) {
            return Optional.of(new Complaint("文字是乱码，无法判断内容。请向来文处室索取可以复制文字的版本", true));
        }
        if (garbage >= 10 && share > 0.03) {
            return Optional.of(new Complaint("部分文字是乱码，没有全部读出。请向来文处室索取可以复制文字的版本", false));
        }
        return Optional.empty();
    }

    private void count(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isWhitespace(c)) {
                continue;
            }
            chars++;
            if (isGarbage(c)) {
                garbage++;
            } else if (c >= 0x4e00 && c <= 0x9fff) {
                hanzi++;
                common += COMMON[c - 0x4e00] ? 1 : 0;
            }
        }
    }

    private static boolean isGarbage(char c) {
        if (c < 0x80) {
            return c < ' ' || c == 0x7f;
        }
        if (c < 0x250) {
            return "·×÷°±§«»²³¹àáèéêìíòóùúüāēěīōūǎǐǒǔǖǘǚǜ".indexOf(c) < 0;
        }
        return c < 0x370
                || c >= 0x530 && c < 0x1100
                || c >= 0xe000 && c <= 0xf8ff
                || c == 0xfffd
                || c == '锟'
                || !Character.isDefined(c);
    }

    /** The few thousand characters that make up nearly all of any real text, simplified or traditional. */
    private static boolean[] common() {
        boolean[] common = new boolean[0xa000 - 0x4e00];
        for (char c = 0x4e00; c < 0xa000; c++) {
            common[c - 0x4e00] = lead(c, SIMPLIFIED, 0xb0, 0xd7) || lead(c, TRADITIONAL, 0xa4, 0xc6);
        }
        return common;
    }

    private static boolean lead(char c, Charset charset, int from, int to) {
        byte[] bytes = String.valueOf(c).getBytes(charset);
        int lead = bytes[0] & 0xff;
        return bytes.length == 2 && lead >= from && lead <= to;
    }

    /**
     * A fault of the text.
     *
     * @param text what is wrong and what to do, in Chinese
     * @param hopeless whether none of the text can be trusted
     */
    record Complaint(String text, boolean hopeless) {}
}
