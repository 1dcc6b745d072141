package org.gongkai.release.redact.pdf;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;

/** Writes fonts' tables of meanings anew, for the characters that are still shown. */
final class Unicodes {

    private static final String HEAD = """
            /CIDInit /ProcSet findresource begin
            12 dict begin
            begincmap
            /CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def
            /CMapName /Adobe-Identity-UCS def
            /CMapType 2 def
            """;
    private static final String TAIL = "endcmap\nCMapName currentdict /CMap defineresource pop\nend\nend\n";

    private Unicodes() {}

    static void prune(List<PageRedaction> pages) throws IOException {
        Map<COSDictionary, Map<String, String>> shown = new IdentityHashMap<>();
        for (PageRedaction page : pages) {
            for (Glyph glyph : page.content().glyphs()) {
                Map<String, String> known = shown.computeIfAbsent(glyph.font(), key -> new TreeMap<>());
                if (page.keeps(glyph) && glyph.character().known()) {
                    Glyph.Character character = glyph.character();
                    String code = ("%0" + 2 * character.bytes() + "x").formatted(character.code());
                    known.put(code, glyph.text());
                }
            }
        }
        for (Map.Entry<COSDictionary, Map<String, String>> font : shown.entrySet()) {
            if (font.getKey().getDictionaryObject(COSName.TO_UNICODE) instanceof COSStream) {
                COSStream table = new COSStream();
                try (OutputStream out = table.createOutputStream(COSName.FLATE_DECODE)) {
                    out.write(table(font.getValue()).getBytes(StandardCharsets.US_ASCII));
                }
                font.getKey().setItem(COSName.TO_UNICODE, table);
            }
        }
    }

    private static String table(Map<String, String> known) {
        StringBuilder table = new StringBuilder(HEAD);
        boolean single = known.keySet().stream().allMatch(code -> code.length() == 2);
        boolean mixed = !single && known.keySet().stream().anyMatch(code -> code.length() == 2);
        table.append(
                single
                        ? "1 begincodespacerange\n<00> <ff>\nendcodespacerange\n"
                        : mixed
                                ? "2 begincodespacerange\n<00> <80>\n<8100> <ffff>\nendcodespacerange\n"
                                : "1 begincodespacerange\n<0000> <ffff>\nendcodespacerange\n");
        known.forEach((code, text) -> table.append("1 beginbfchar\n<%s> <%s>\nendbfchar\n".formatted(code, hex(text))));
        return table.append(TAIL).toString();
    }

    private static String hex(String text) {
        StringBuilder hex = new StringBuilder();
        for (char c : text.toCharArray()) {
            hex.append("%04x".formatted((int) c));
        }
        return hex.toString();
    }
}
