package org.gongkai.release.redact.pdf;

import java.io.IOException;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.pdfparser.PDFStreamParser;

/** Counts graphics states that a content saves and never restores. */
final class Balance {

    private Balance() {}

    static int unclosed(byte[] content) throws IOException {
        int open = 0;
        for (Object token : new PDFStreamParser(content).parse()) {
            if (token instanceof Operator operator) {
                switch (operator.getName()) {
                    case "q" -> open++;
                    case "Q" -> open = Math.max(0, open - 1);
                    default -> {}
                }
            }
        }
        return open;
    }
}
