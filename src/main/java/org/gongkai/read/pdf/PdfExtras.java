package org.gongkai.read.pdf;

import java.io.IOException;
import java.io.InputStream;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.PDDocumentNameDictionary;
import org.apache.pdfbox.pdmodel.common.PDNameTreeNode;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;
import org.apache.pdfbox.pdmodel.common.filespecification.PDEmbeddedFile;
import org.apache.pdfbox.pdmodel.common.filespecification.PDFileSpecification;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationFileAttachment;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationMarkup;
import org.apache.pdfbox.pdmodel.interactive.form.PDAcroForm;
import org.apache.pdfbox.pdmodel.interactive.form.PDField;
import org.apache.pdfbox.pdmodel.interactive.form.PDNonTerminalField;
import org.apache.tika.extractor.EmbeddedDocumentExtractor;
import org.apache.tika.extractor.EmbeddedDocumentUtil;
import org.apache.tika.io.TikaInputStream;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.metadata.TikaCoreProperties;
import org.apache.tika.parser.ParseContext;
import org.gongkai.document.PartKind;
import org.gongkai.read.markup.PartWriter;
import org.jspecify.annotations.Nullable;
import org.xml.sax.SAXException;

/** What a PDF file holds beside the text of its pages. */
final class PdfExtras {

    private static final Set<String> MADE_BY_MACHINES = Set.of(
            "Producer", "Creator", "CreationDate", "ModDate", "Trapped", "Title", "Subject", "Keywords", "Author");

    private final PDDocument document;
    private final PartWriter out;

    PdfExtras(PDDocument document, PartWriter out) {
        this.document = document;
        this.out = out;
    }

    void annotations(ParseContext context) throws IOException, SAXException {
        int number = 0;
        for (var page : document.getPages()) {
            number++;
            for (PDAnnotation annotation : page.getAnnotations()) {
                String text = annotation.getContents();
                if (annotation instanceof PDAnnotationFileAttachment attachment) {
                    hand(attachment.getFile(), context);
                }
                if (text != null && !text.isBlank()) {
                    String author = annotation instanceof PDAnnotationMarkup markup ? markup.getTitlePopup() : null;
                    String by = author == null || author.isBlank() ? "批注" : "批注（" + author + "）";
                    out.part(PartKind.COMMENT, "第" + number + "页" + by, text.replace('\r', '\n'));
                }
            }
        }
    }

    void form() throws SAXException {
        PDAcroForm form = document.getDocumentCatalog().getAcroForm(null);
        if (form == null) {
            return;
        }
        for (PDField field : form.getFieldTree()) {
            String value = field instanceof PDNonTerminalField ? "" : field.getValueAsString();
            if (value != null && !value.isBlank() && !value.equals("Off")) {
                String name = Objects.requireNonNullElse(field.getFullyQualifiedName(), "");
                out.part(PartKind.TEXT_BOX, "表单域「" + name + "」", value.replace('\r', '\n'));
            }
        }
    }

    void properties() {
        PDDocumentInformation information = document.getDocumentInformation();
        out.property("标题", information.getTitle());
        out.property("主题", information.getSubject());
        out.property("关键词", information.getKeywords());
        out.property("作者", information.getAuthor());
        for (String key : information.getMetadataKeys()) {
            if (!MADE_BY_MACHINES.contains(key)) {
                out.property("自定义属性（" + key + "）", information.getCustomMetadataValue(key));
            }
        }
    }

    void attachments(ParseContext context) throws IOException, SAXException {
        PDDocumentNameDictionary names = document.getDocumentCatalog().getNames();
        if (names != null && names.getEmbeddedFiles() != null) {
            walk(names.getEmbeddedFiles(), context, 0);
        }
    }

    private void walk(PDNameTreeNode<PDComplexFileSpecification> node, ParseContext context, int depth)
            throws IOException, SAXException {
        Map<String, PDComplexFileSpecification> files = node.getNames();
        if (files != null) {
            for (PDComplexFileSpecification file : files.values()) {
                hand(file, context);
            }
        }
        if (node.getKids() != null && depth < 20) {
            for (PDNameTreeNode<PDComplexFileSpecification> kid : node.getKids()) {
                walk(kid, context, depth + 1);
            }
        }
    }

    private void hand(@Nullable PDFileSpecification specification, ParseContext context)
            throws IOException, SAXException {
        if (!(specification instanceof PDComplexFileSpecification file)) {
            return;
        }
        PDEmbeddedFile embedded =
                file.getEmbeddedFileUnicode() == null ? file.getEmbeddedFile() : file.getEmbeddedFileUnicode();
        if (embedded == null) {
            return;
        }
        Metadata metadata = new Metadata();
        String name = Objects.requireNonNullElse(file.getFilename(), "");
        if (!name.isBlank()) {
            metadata.set(TikaCoreProperties.RESOURCE_NAME_KEY, name);
        }
        EmbeddedDocumentExtractor extractor = EmbeddedDocumentUtil.getEmbeddedDocumentExtractor(context);
        if (extractor.shouldParseEmbedded(metadata)) {
            try (InputStream stream = TikaInputStream.get(embedded.createInputStream())) {
                extractor.parseEmbedded(stream, out.handler(), metadata, false);
            }
        }
    }
}
