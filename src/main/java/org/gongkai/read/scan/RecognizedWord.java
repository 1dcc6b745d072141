package org.gongkai.read.scan;

import java.util.ArrayList;
import java.util.List;

/** A word as the program printed it, with its place on the page and how sure it is from 0 to 100. */
record RecognizedWord(
        int page, String line, double left, double top, double width, double height, double confidence, String text) {

    private static final String WORD = "5";
    private static final int FIELDS = 12;

    /** Reads the table of words that the program prints; words of one line have the same key. */
    static List<RecognizedWord> parse(String table) {
        List<RecognizedWord> words = new ArrayList<>();
        for (String row : table.split("\n")) {
            String[] fields = row.split("\t", FIELDS);
            if (fields.length == FIELDS && fields[0].equals(WORD) && !fields[11].isBlank()) {
                words.add(new RecognizedWord(
                        Integer.parseInt(fields[1]),
                        fields[2] + "," + fields[3] + "," + fields[4],
                        Double.parseDouble(fields[6]),
                        Double.parseDouble(fields[7]),
                        Double.parseDouble(fields[8]),
                        Double.parseDouble(fields[9]),
                        Double.parseDouble(fields[10]),
                        fields[11].strip()));
            }
        }
        return words;
    }
}
