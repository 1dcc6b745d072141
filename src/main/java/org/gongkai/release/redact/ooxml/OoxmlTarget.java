package org.gongkai.release.redact.ooxml;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** The package that is written afresh: it holds what was put into it and nothing else. */
public final class OoxmlTarget {

    private static final String RELATIONS = "http://schemas.openxmlformats.org/package/2006/relationships";
    private static final String TYPES = "http://schemas.openxmlformats.org/package/2006/content-types";
    private static final String MAIN =
            "http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument";
    private static final long EPOCH = 946_684_800_000L; // 2000-01-01, so that the file says nothing of its making

    private final Map<String, byte[]> entries = new LinkedHashMap<>();
    private final Map<String, String> types = new LinkedHashMap<>();

    /** Puts a part in, with what it points at. */
    public void add(String part, String type, byte[] bytes, List<Relation> relations) {
        types.put(part, type);
        entries.put(part, bytes);
        if (!relations.isEmpty()) {
            int slash = part.lastIndexOf('/') + 1;
            entries.put(
                    part.substring(0, slash) + "_rels/" + part.substring(slash) + ".rels",
                    utf8(relationships(relations)));
        }
    }

    /** Writes the package around its main part. */
    public void write(Path file, String main) throws IOException {
        try (OutputStream out = Files.newOutputStream(file);
                ZipOutputStream zip = new ZipOutputStream(out, StandardCharsets.UTF_8)) {
            entry(zip, "[Content_Types].xml", utf8(contentTypes()));
            entry(zip, "_rels/.rels", utf8(relationships(List.of(new Relation("rId1", MAIN, main, false)))));
            for (Map.Entry<String, byte[]> entry : entries.entrySet()) {
                entry(zip, entry.getKey(), entry.getValue());
            }
        }
    }

    private static void entry(ZipOutputStream zip, String name, byte[] bytes) throws IOException {
        ZipEntry entry = new ZipEntry(name);
        entry.setTime(EPOCH);
        zip.putNextEntry(entry);
        zip.write(bytes);
        zip.closeEntry();
    }

    private static String relationships(List<Relation> relations) {
        StringBuilder xml = new StringBuilder("<Relationships xmlns=\"" + RELATIONS + "\">");
        for (Relation relation : relations) {
            xml.append("<Relationship Id=\"%s\" Type=\"%s\" Target=\"/%s\"/>"
                    .formatted(quoted(relation.id()), quoted(relation.uri()), quoted(relation.target())));
        }
        return xml.append("</Relationships>").toString();
    }

    private String contentTypes() {
        StringBuilder xml = new StringBuilder("<Types xmlns=\"" + TYPES + "\">");
        xml.append("<Default Extension=\"rels\" ContentType=\"")
                .append("application/vnd.openxmlformats-package.relationships+xml\"/>");
        types.forEach((part, type) ->
                xml.append("<Override PartName=\"/%s\" ContentType=\"%s\"/>".formatted(quoted(part), quoted(type))));
        return xml.append("</Types>").toString();
    }

    private static String quoted(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace("\"", "&quot;");
    }

    private static byte[] utf8(String xml) {
        return ("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>" + xml).getBytes(StandardCharsets.UTF_8);
    }
}
