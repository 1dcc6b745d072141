package org.gongkai.demo;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Lines as a Word document: paragraphs, tables, and comments that a print does not show. */
final class DemoDocx {

    private static final String HEAD = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>";
    private static final String WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    private static final String OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String PACKAGE = "http://schemas.openxmlformats.org/package/2006/";
    private static final String TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml.";
    private static final String COMMENT = "##";

    private final List<String> lines;

    DemoDocx(List<String> lines) {
        this.lines = lines;
    }

    byte[] bytes() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            add(
                    zip,
                    "[Content_Types].xml",
                    "<Types xmlns=\"" + PACKAGE + "content-types\">"
                            + "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
                            + "<Override PartName=\"/word/document.xml\" ContentType=\"" + TYPE
                            + "document.main+xml\"/>"
                            + "<Override PartName=\"/word/comments.xml\" ContentType=\"" + TYPE
                            + "comments+xml\"/></Types>");
            add(zip, "_rels/.rels", relation("officeDocument", "word/document.xml"));
            add(zip, "word/_rels/document.xml.rels", relation("comments", "comments.xml"));
            add(
                    zip,
                    "word/document.xml",
                    "<w:document xmlns:w=\"" + WORD + "\"><w:body>" + body() + "</w:body></w:document>");
            add(zip, "word/comments.xml", "<w:comments xmlns:w=\"" + WORD + "\">" + comments() + "</w:comments>");
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return bytes.toByteArray();
    }

    private String body() {
        StringBuilder body = new StringBuilder();
        boolean table = false;
        int comments = 0;
        for (String line : lines) {
            boolean row = line.startsWith("|");
            if (row != table) {
                body.append(row ? "<w:tbl>" : "</w:tbl>");
                table = row;
            }
            if (row) {
                body.append("<w:tr>").append(cells(line)).append("</w:tr>");
            } else if (line.startsWith(COMMENT)) {
                body.append("<w:p><w:r><w:commentReference w:id=\"")
                        .append(comments++)
                        .append("\"/></w:r></w:p>");
            } else {
                body.append(paragraph(line));
            }
        }
        return body.append(table ? "</w:tbl>" : "").toString();
    }

    private String comments() {
        List<String> all =
                lines.stream().filter(line -> line.startsWith(COMMENT)).toList();
        return Stream.iterate(0, at -> at < all.size(), at -> at + 1)
                .map(at -> "<w:comment w:id=\"" + at + "\" w:author=\"科长\">"
                        + paragraph(all.get(at).substring(COMMENT.length()).strip()) + "</w:comment>")
                .collect(Collectors.joining());
    }

    private static String cells(String row) {
        return Stream.of(row.substring(1, row.length() - 1).split("\\|", -1))
                .map(cell -> "<w:tc>" + paragraph(cell.strip()) + "</w:tc>")
                .collect(Collectors.joining());
    }

    private static String paragraph(String text) {
        String escaped = text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
        return "<w:p><w:r><w:t xml:space=\"preserve\">" + escaped + "</w:t></w:r></w:p>";
    }

    private static String relation(String type, String target) {
        return "<Relationships xmlns=\"" + PACKAGE + "relationships\"><Relationship Id=\"rId1\" Type=\"" + OFFICE + "/"
                + type + "\" Target=\"" + target + "\"/></Relationships>";
    }

    private static void add(ZipOutputStream zip, String name, String content) throws IOException {
        ZipEntry entry = new ZipEntry(name);
        entry.setLastModifiedTime(FileTime.fromMillis(0));
        zip.putNextEntry(entry);
        zip.write((HEAD + content).getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
    }
}
