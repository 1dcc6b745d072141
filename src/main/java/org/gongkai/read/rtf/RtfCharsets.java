package org.gongkai.read.rtf;

import java.nio.charset.Charset;

/** The encodings that RTF files name by number. */
final class RtfCharsets {

    private RtfCharsets() {}

    static Charset codePage(int page, Charset other) {
        return switch (page) {
            case 936, 54936 -> Charset.forName("GB18030");
            case 950 -> Charset.forName("Big5");
            case 65001 -> Charset.forName("UTF-8");
            case 1250, 1251, 1252, 1253, 1254 -> Charset.forName("windows-" + page);
            case 932 -> Charset.forName("windows-31j");
            case 949 -> Charset.forName("x-windows-949");
            default -> other;
        };
    }

    /** The encoding of a font's charset; Western fonts say nothing about Chinese text set in them. */
    static Charset font(int charset, Charset other) {
        return switch (charset) {
            case 134 -> Charset.forName("GB18030");
            case 136 -> Charset.forName("Big5");
            case 128 -> Charset.forName("windows-31j");
            case 129 -> Charset.forName("x-windows-949");
            default -> other;
        };
    }
}
