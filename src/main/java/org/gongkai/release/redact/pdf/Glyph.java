package org.gongkai.release.redact.pdf;

import java.awt.geom.Rectangle2D;
import org.apache.pdfbox.cos.COSDictionary;

/**
 * One shown character code, where it stands in its content stream and on the page.
 *
 * @param code where its bytes are
 * @param font its font's dictionary
 * @param character what it is in the font
 * @param text what it means
 * @param place the area it covers, in the page's units
 * @param line where it stands along and across its line of writing
 * @param invisible whether it paints nothing
 */
record Glyph(
        Code code,
        COSDictionary font,
        Character character,
        String text,
        Rectangle2D place,
        Line line,
        boolean invisible) {

    /**
     * The bytes of a code.
     *
     * @param stream the page or form whose content holds it
     * @param operator which operator of that content, from 0
     * @param string which string of the operator's, from 0
     * @param from offset of its first byte
     * @param to offset after its last byte
     * @param adjustment what moves the pen as far, in thousandths of the font's size, as an array of strings has it
     */
    record Code(COSDictionary stream, int operator, int string, int from, int to, float adjustment) {}

    /**
     * A character of a font.
     *
     * @param code by which it is shown
     * @param bytes how many the code takes
     * @param known whether the font says what it means
     */
    record Character(int code, int bytes, boolean known) {}

    /**
     * A place in the direction of reading.
     *
     * @param angle of the line, in quarter turns
     * @param start along the line
     * @param end along the line
     * @param base across the lines, growing downwards
     * @param size of the font on the page
     */
    record Line(int angle, double start, double end, double base, double size) {}
}
