package org.gongkai.release.redact.ooxml;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.gongkai.release.redact.passage.RedactionRefusedException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** The parts of the original office file. */
public final class OoxmlSource implements Closeable {

    private static final int LARGEST_PART = 64 << 20;
    private static final long LARGEST_FILE = 512L << 20;

    private final ZipFile zip;
    private final Map<String, String> types = new HashMap<>();
    private final Map<String, String> defaults = new HashMap<>();
    private long inflated;

    public OoxmlSource(Path file) throws IOException {
        zip = new ZipFile(file.toFile());
        try {
            for (Element type : Xml.children(xml("[Content_Types].xml").getDocumentElement())) {
                String given = type.getAttribute("ContentType");
                if (Xml.name(type).equals("Override")) {
                    types.put(type.getAttribute("PartName").replaceFirst("^/", ""), given);
                } else {
                    defaults.put(type.getAttribute("Extension").toLowerCase(java.util.Locale.ROOT), given);
                }
            }
        } catch (IOException | RuntimeException e) {
            zip.close();
            throw e;
        }
    }

    /** The part that the package is about. */
    public String main() throws IOException {
        return relations("").stream()
                .filter(relation -> relation.type().equals("officeDocument"))
                .map(Relation::target)
                .filter(this::has)
                .findFirst()
                .orElseThrow(() -> new IOException("no main part"));
    }

    public boolean has(String part) {
        return zip.getEntry(part) != null;
    }

    /** Media type of a part, empty when the package does not say. */
    public String type(String part) {
        String extension = part.substring(part.lastIndexOf('.') + 1).toLowerCase(java.util.Locale.ROOT);
        return types.getOrDefault(part, defaults.getOrDefault(extension, ""));
    }

    public Document xml(String part) throws IOException {
        return Xml.parse(bytes(part));
    }

    /** Content of a part. */
    public byte[] bytes(String part) throws IOException {
        ZipEntry entry = zip.getEntry(part);
        if (entry == null) {
            throw new IOException("a part is missing");
        }
        try (InputStream stream = zip.getInputStream(entry)) {
            byte[] bytes = stream.readNBytes(LARGEST_PART + 1);
            inflated += bytes.length;
            if (bytes.length > LARGEST_PART || inflated > LARGEST_FILE) {
                throw new RedactionRefusedException("文件展开后过大，没有生成遮盖件。请拆分文件后分别提交");
            }
            return bytes;
        }
    }

    /** What a part points at; the package's own for an empty name. */
    public List<Relation> relations(String part) throws IOException {
        int slash = part.lastIndexOf('/') + 1;
        String folder = part.substring(0, slash);
        String file = folder + "_rels/" + part.substring(slash) + ".rels";
        List<Relation> relations = new ArrayList<>();
        if (has(file)) {
            for (Element relation : Xml.children(xml(file).getDocumentElement())) {
                boolean external = relation.getAttribute("TargetMode").equals("External");
                String target = relation.getAttribute("Target");
                relations.add(new Relation(
                        relation.getAttribute("Id"),
                        relation.getAttribute("Type"),
                        external ? target : resolve(folder, target),
                        external));
            }
        }
        return relations;
    }

    private static String resolve(String folder, String target) {
        Deque<String> path = new ArrayDeque<>();
        for (String segment : (target.startsWith("/") ? target : folder + target).split("/")) {
            if (segment.equals("..")) {
                path.pollLast();
            } else if (!segment.isEmpty() && !segment.equals(".")) {
                path.addLast(segment);
            }
        }
        return String.join("/", path);
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }
}
