package org.gongkai.release.redact.pdf;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.contentstream.operator.OperatorName;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdfparser.PDFStreamParser;
import org.apache.pdfbox.pdfwriter.ContentStreamWriter;

/** Writes a content stream anew: cut codes become moves of the pen, marks for structure and replacement text go. */
final class ContentRewriter {

    private static final Set<String> MARKS = Set.of("BMC", "BDC", "EMC", "MP", "DP");
    private static final Set<String> SHOWING = Set.of("Tj", "TJ", "'", "\"");

    private final Edits edits;
    private final Set<COSName> names = new HashSet<>();

    ContentRewriter(Edits edits) {
        this.edits = edits;
    }

    /** The names of resources that the rewritten content uses. */
    Set<COSName> names() {
        return names;
    }

    /** The new content of a page or form. */
    byte[] rewrite(COSDictionary stream, PDFStreamParser parser) throws IOException {
        List<Object> out = new ArrayList<>();
        List<COSBase> operands = new ArrayList<>();
        int number = 0;
        for (Object token : parser.parse()) {
            if (token instanceof Operator operator) {
                operator(stream, number++, operator, operands, out);
                operands.clear();
            } else {
                operands.add((COSBase) token);
            }
        }
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        new ContentStreamWriter(bytes).writeTokens(out);
        return bytes.toByteArray();
    }

    private void operator(
            COSDictionary stream, int number, Operator operator, List<COSBase> operands, List<Object> out) {
        if (MARKS.contains(operator.getName())) {
            return;
        }
        for (COSBase operand : operands) {
            if (operand instanceof COSName name) {
                names.add(name);
            }
        }
        if (operator.getImageParameters() != null) {
            for (COSBase value : operator.getImageParameters().getValues()) {
                if (value instanceof COSName name) {
                    names.add(name);
                }
            }
        }
        if (SHOWING.contains(operator.getName()) && edits.touches(stream, number)) {
            show(stream, number, operator, operands, out);
        } else {
            out.addAll(operands);
            out.add(operator);
        }
    }

    private void show(COSDictionary stream, int number, Operator operator, List<COSBase> operands, List<Object> out) {
        String name = operator.getName();
        if (name.equals(OperatorName.SHOW_TEXT_LINE_AND_SPACE)) {
            out.add(operands.get(0));
            out.add(Operator.getOperator(OperatorName.SET_WORD_SPACING));
            out.add(operands.get(1));
            out.add(Operator.getOperator(OperatorName.SET_CHAR_SPACING));
        }
        if (name.equals(OperatorName.SHOW_TEXT_LINE) || name.equals(OperatorName.SHOW_TEXT_LINE_AND_SPACE)) {
            out.add(Operator.getOperator(OperatorName.NEXT_LINE));
        }
        COSBase shown = operands.get(operands.size() - 1);
        List<COSBase> strings = shown instanceof COSArray array ? new ArrayList<>(array.toList()) : List.of(shown);
        out.add(edits.left(stream, number, strings));
        out.add(Operator.getOperator(OperatorName.SHOW_TEXT_ADJUSTED));
    }
}
