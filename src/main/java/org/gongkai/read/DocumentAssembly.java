package org.gongkai.read;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.tika.exception.TikaException;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.metadata.Property;
import org.apache.tika.metadata.TikaCoreProperties;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.pipes.PipesResult;
import org.apache.tika.sax.AbstractRecursiveParserWrapperHandler;
import org.apache.tika.utils.XMLReaderUtils;
import org.gongkai.document.Document;
import org.gongkai.document.Part;
import org.gongkai.document.ReadStatus;
import org.gongkai.read.markup.PartMarkup;
import org.xml.sax.SAXException;

/** Puts a document together from what the reading process hands back for a file and its attachments. */
final class DocumentAssembly {

    private static final String UNKNOWN = "application/octet-stream";
    private static final String NO_PARSER = "EmptyParser";
    private static final Property WAITING = Property.internalInteger(PartMarkup.PAGES_WAITING);

    private final String name;
    private final String sha256;
    private final ReadLimits limits;
    private final List<Part> parts = new ArrayList<>();
    private final Set<String> warnings = new LinkedHashSet<>();
    private boolean scanned;
    private boolean untrusted;

    DocumentAssembly(String name, String sha256, ReadLimits limits) {
        this.name = name;
        this.sha256 = sha256;
        this.limits = limits;
    }

    /** How many scanned pages ask for a second round. */
    static int pagesWaiting(PipesResult result) {
        int waiting = 0;
        for (Metadata metadata : metadata(result)) {
            waiting += Objects.requireNonNullElse(metadata.getInt(WAITING), 0);
        }
        return waiting;
    }

    /** A document of which nothing can be trusted. */
    Document unreadable(String mediaType, String warning) {
        return new Document(name, sha256, mediaType, ReadStatus.UNREADABLE, false, List.of(), List.of(warning));
    }

    Document document(PipesResult result) {
        List<Metadata> all = metadata(result);
        String mediaType =
                all.isEmpty() ? UNKNOWN : Objects.requireNonNullElse(all.get(0).get(Metadata.CONTENT_TYPE), UNKNOWN);
        switch (result.getStatus()) {
            case TIMEOUT -> warnings.add(Trouble.TIMED_OUT.advice());
            case OOM -> warnings.add(Trouble.OUT_OF_MEMORY.advice());
            case PARSE_SUCCESS, PARSE_SUCCESS_WITH_EXCEPTION, EMPTY_OUTPUT -> {}
            default -> warnings.add(Trouble.CRASH.advice());
        }
        for (Metadata metadata : all) {
            add(metadata);
        }
        if (untrusted) {
            parts.clear();
        }
        new Legibility(parts).complaint().ifPresent(complaint -> {
            warnings.add(complaint.text());
            if (complaint.hopeless()) {
                parts.clear();
            }
        });
        return document(mediaType);
    }

    private Document document(String mediaType) {
        boolean anyVisible = parts.stream().anyMatch(part -> part.kind().visible());
        if (warnings.isEmpty() && parts.isEmpty()) {
            warnings.add("文件中没有可以读取的文字，请核对文件类型和内容后重新提交");
        }
        ReadStatus status =
                warnings.isEmpty() ? ReadStatus.READ : anyVisible ? ReadStatus.PARTLY_READ : ReadStatus.UNREADABLE;
        return new Document(name, sha256, mediaType, status, scanned, parts, List.copyOf(warnings));
    }

    private void add(Metadata metadata) {
        String attachment = attachment(metadata);
        String about = attachment.isEmpty() ? "" : "附件「" + attachment + "」：";
        String content = metadata.get(TikaCoreProperties.TIKA_CONTENT);
        if (content != null) {
            MarkedParts read = read(content, attachment);
            parts.addAll(read.parts());
            if (read.isCutOff() && !hasReason(metadata)) {
                warnings.add(about + Trouble.CORRUPT.advice());
            }
        }
        parts.addAll(DocumentProperties.of(metadata, attachment, about));
        scanned |= metadata.get(PartMarkup.SCANNED) != null;
        untrusted |= attachment.isEmpty() && metadata.get(PartMarkup.UNREADABLE) != null;
        for (String warning : metadata.getValues(PartMarkup.WARNING)) {
            warnings.add(about + warning);
        }
        for (String trace : traces(metadata)) {
            warnings.add(about + Trouble.of(trace).advice());
        }
        limits(metadata, about);
        if (isUnknown(metadata)) {
            warnings.add(about + "文件类型无法识别或不受支持，请另存为 DOCX、XLSX 或 PDF 后重新提交");
        }
    }

    private void limits(Metadata metadata, String about) {
        if (metadata.get(TikaCoreProperties.WRITE_LIMIT_REACHED) != null) {
            warnings.add(about + "文字超过" + limits.text() + "字，其余没有读取，请拆分后分别提交");
        }
        if (metadata.get(AbstractRecursiveParserWrapperHandler.EMBEDDED_RESOURCE_LIMIT_REACHED) != null) {
            warnings.add(about + "附件或压缩包成员超过" + limits.attachments() + "个，其余没有读取，请拆分后分别提交");
        }
    }

    /** Whether no parser knew its type; pictures that are drawn, not scanned, hold nothing to lose. */
    private static boolean isUnknown(Metadata metadata) {
        String type = Objects.requireNonNullElse(metadata.get(Metadata.CONTENT_TYPE), UNKNOWN);
        boolean drawing = type.startsWith("image/") || type.contains("font");
        boolean attached = metadata.get(TikaCoreProperties.EMBEDDED_RESOURCE_PATH) != null;
        return !(attached && drawing)
                && Stream.of(metadata.getValues(TikaCoreProperties.TIKA_PARSED_BY))
                        .anyMatch(parser -> parser.endsWith(NO_PARSER));
    }

    private static List<String> traces(Metadata metadata) {
        List<String> traces = new ArrayList<>();
        traces.addAll(List.of(metadata.getValues(TikaCoreProperties.CONTAINER_EXCEPTION)));
        traces.addAll(List.of(metadata.getValues(TikaCoreProperties.EMBEDDED_EXCEPTION)));
        traces.addAll(List.of(metadata.getValues(TikaCoreProperties.TIKA_META_EXCEPTION_EMBEDDED_STREAM)));
        return traces;
    }

    /** The path of an attachment; text without a name, such as a mail's body, belongs to what carries it. */
    private static String attachment(Metadata metadata) {
        String path = Objects.requireNonNullElse(metadata.get(TikaCoreProperties.FINAL_EMBEDDED_RESOURCE_PATH), "");
        boolean unnamed = metadata.get(TikaCoreProperties.RESOURCE_NAME_KEY) == null;
        String type = Objects.requireNonNullElse(metadata.get(Metadata.CONTENT_TYPE), UNKNOWN);
        if (unnamed && type.startsWith("text/")) {
            path = path.substring(0, Math.max(0, path.lastIndexOf('/')));
        }
        return path.startsWith("/") ? path.substring(1) : path;
    }

    /** Reads the marked text; a parser that failed half-way leaves it without its end. */
    private static MarkedParts read(String content, String attachment) {
        MarkedParts handler = new MarkedParts(attachment);
        try {
            XMLReaderUtils.parseSAX(new StringReader(content), handler, new ParseContext());
        } catch (SAXException e) {
            handler.cutOff();
        } catch (TikaException | IOException e) {
            throw new IllegalStateException(e);
        }
        return handler;
    }

    private static boolean hasReason(Metadata metadata) {
        return !traces(metadata).isEmpty()
                || metadata.get(TikaCoreProperties.WRITE_LIMIT_REACHED) != null
                || metadata.get(PartMarkup.WARNING) != null;
    }

    private static List<Metadata> metadata(PipesResult result) {
        return result.getEmitData() == null ? List.of() : result.getEmitData().getMetadataList();
    }
}
