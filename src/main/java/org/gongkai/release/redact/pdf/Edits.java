package org.gongkai.release.redact.pdf;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSFloat;
import org.apache.pdfbox.cos.COSString;

/** The codes to cut out of the content streams of a document. */
final class Edits {

    private final Map<COSDictionary, Map<Integer, Map<Integer, TreeMap<Integer, Glyph.Code>>>> cuts =
            new IdentityHashMap<>();

    /** Cuts a glyph out. */
    void cut(Glyph glyph) {
        Glyph.Code code = glyph.code();
        cuts.computeIfAbsent(code.stream(), key -> new HashMap<>())
                .computeIfAbsent(code.operator(), key -> new HashMap<>())
                .computeIfAbsent(code.string(), key -> new TreeMap<>())
                .put(code.from(), code);
    }

    /** Whether an operator of a stream loses any of its codes. */
    boolean touches(COSDictionary stream, int operator) {
        return cuts.getOrDefault(stream, Map.of()).containsKey(operator);
    }

    /** What is left of an operator's strings: pieces, and moves of the pen over what is gone. */
    COSArray left(COSDictionary stream, int operator, List<COSBase> strings) {
        Map<Integer, TreeMap<Integer, Glyph.Code>> here = cuts.get(stream).get(operator);
        COSArray left = new COSArray();
        int number = 0;
        for (COSBase part : strings) {
            if (part instanceof COSString string) {
                pieces(string.getBytes(), here.getOrDefault(number++, new TreeMap<>()))
                        .forEach(left::add);
            } else {
                left.add(part);
            }
        }
        return left;
    }

    private static List<COSBase> pieces(byte[] bytes, TreeMap<Integer, Glyph.Code> gone) {
        List<COSBase> pieces = new ArrayList<>();
        int at = 0;
        for (Glyph.Code code : gone.values()) {
            add(pieces, bytes, at, code.from());
            pieces.add(new COSFloat(code.adjustment()));
            at = code.to();
        }
        add(pieces, bytes, at, bytes.length);
        return pieces;
    }

    private static void add(List<COSBase> pieces, byte[] bytes, int from, int to) {
        if (from < to) {
            pieces.add(new COSString(java.util.Arrays.copyOfRange(bytes, from, to)));
        }
    }
}
