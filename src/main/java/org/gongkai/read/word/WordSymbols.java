package org.gongkai.read.word;

import javax.xml.stream.XMLStreamReader;

/** Text for the symbol font characters that forms use as boxes to tick. */
final class WordSymbols {

    private WordSymbols() {}

    static String text(XMLStreamReader xml) {
        String code = String.valueOf(WordRun.attribute(xml, "char")).toUpperCase();
        return switch (code) {
            case "F0FE", "F052", "00FE", "0052" -> "☑";
            case "F0FD", "F054", "F053", "00FD" -> "☒";
            case "F0A8", "F0A3", "F06F", "F071", "00A8", "00A3" -> "□";
            case "F0FC", "F050", "00FC" -> "√";
            default -> "";
        };
    }
}
