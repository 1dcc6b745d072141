package org.gongkai.release.redact.proof;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Enumeration;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.gongkai.release.redact.passage.Passages;
import org.gongkai.release.redact.passage.RedactionRefusedException;

/** Goes through every entry of an office file: its name, its bytes, its text, its attributes. */
final class OoxmlLeftovers implements Leftovers {

    private static final Pattern ALLOWED = Pattern.compile(
            "\\[Content_Types]\\.xml|_rels/\\.rels"
                    + "|(word|xl)/(_rels/)?(document|workbook|styles|settings|numbering|fontTable|header|footer|footnotes|endnotes)"
                    + "\\w*\\.xml(\\.rels)?"
                    + "|(word|xl)/(theme|charts|drawings|worksheets|diagrams|media)/(_rels/)?[\\w-]+\\.(xml(\\.rels)?|png|jpe?g|jfif|bmp)");

    private static final Pattern WORD_TRACES =
            Pattern.compile("<w:(ins|del|moveFrom|moveTo|delText|delInstrText|rPrChange"
                    + "|pPrChange|sectPrChange|commentReference|bookmarkStart|sdt|docVar|rsids)[\\s/>]|<o:OLEObject");

    private static final Pattern SHEET_TRACES = Pattern.compile(
            "<(\\w+:)?(f|definedName|oleObject|control|dataValidation|tablePart|legacyDrawing|externalReference)[\\s/>]"
                    + "|hidden=\"(1|true)\"|state=\"(h|veryH)idden\"");

    private static final Pattern TAG = Pattern.compile("<[^>]*>");
    private static final Pattern BLOCK_END = Pattern.compile("</(\\w+:)?(p|tc|c|si|is|pt|oddHeader|oddFooter)>");
    private static final Pattern VALUE = Pattern.compile("=\"([^\"]*[^-0-9.\"][^\"]*)\"");

    @Override
    public void search(Path copy, ByteSearch search) throws IOException {
        try (ZipFile zip = new ZipFile(copy.toFile())) {
            for (Enumeration<? extends ZipEntry> entries = zip.entries(); entries.hasMoreElements(); ) {
                ZipEntry entry = entries.nextElement();
                String name = entry.getName();
                if (!ALLOWED.matcher(name).matches() || entry.getExtra() != null || entry.getComment() != null) {
                    throw new RedactionRefusedException("没有生成遮盖件：文件中有不能核验的部分。请用 Office 另存后重新提交");
                }
                search.name(name);
                try (InputStream stream = zip.getInputStream(entry)) {
                    byte[] bytes = stream.readAllBytes();
                    if (name.endsWith(".xml") || name.endsWith(".rels")) {
                        search.markup(bytes);
                        xml(name, new String(bytes, StandardCharsets.UTF_8), search);
                    } else {
                        search.bytes(bytes);
                    }
                }
            }
        }
    }

    private static void xml(String name, String xml, ByteSearch search) {
        boolean trace = name.startsWith("xl/charts/") || name.startsWith("xl/drawings/")
                ? false
                : (name.startsWith("xl/") ? SHEET_TRACES : WORD_TRACES)
                        .matcher(xml)
                        .find();
        if (trace) {
            throw new RedactionRefusedException("没有生成遮盖件：文件中仍有修订、批注、隐藏文字或公式的痕迹。请在原文件中清除后重新提交");
        }
        String blocks = BLOCK_END.matcher(xml).replaceAll(String.valueOf(Passages.BLOCK_END));
        search.text(plain(TAG.matcher(blocks).replaceAll("")));
        StringBuilder values = new StringBuilder();
        Matcher value = VALUE.matcher(xml);
        while (value.find()) {
            values.append(plain(value.group(1))).append(Passages.BLOCK_END);
        }
        search.name(values.toString());
    }

    private static String plain(String escaped) {
        Matcher reference = Pattern.compile("&#(x?)([0-9A-Fa-f]{1,6});").matcher(escaped);
        String text = reference.replaceAll(match -> Matcher.quoteReplacement(Character.toString(
                Integer.parseInt(match.group(2), match.group(1).isEmpty() ? 10 : 16))));
        return text.replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&quot;", "\"")
                .replace("&apos;", "'")
                .replace("&amp;", "&");
    }
}
