package org.gongkai.read.ofd;

import java.io.IOException;
import java.io.InputStream;
import java.io.Serial;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.apache.tika.exception.TikaException;
import org.apache.tika.extractor.EmbeddedDocumentExtractor;
import org.apache.tika.extractor.EmbeddedDocumentUtil;
import org.apache.tika.io.TikaInputStream;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.metadata.TikaCoreProperties;
import org.apache.tika.mime.MediaType;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.parser.Parser;
import org.dom4j.DocumentException;
import org.gongkai.document.PartKind;
import org.gongkai.read.layout.PageWriter;
import org.gongkai.read.layout.TextLine;
import org.gongkai.read.markup.PartWriter;
import org.jspecify.annotations.Nullable;
import org.ofdrw.core.annotation.pageannot.Annot;
import org.ofdrw.core.attachment.CT_Attachment;
import org.ofdrw.core.basicStructure.ofd.docInfo.CT_DocInfo;
import org.ofdrw.core.basicStructure.pageObj.Content;
import org.ofdrw.reader.ContentExtractor;
import org.ofdrw.reader.OFDReader;
import org.ofdrw.reader.model.AnnotionEntity;
import org.xml.sax.ContentHandler;
import org.xml.sax.SAXException;

/** Reads OFD files: paragraphs and tables by their places, annotations, properties, attachments. */
public final class OfdParser implements Parser {

    @Serial
    private static final long serialVersionUID = 1;

    @Override
    public Set<MediaType> getSupportedTypes(ParseContext context) {
        return Set.of(MediaType.application("ofd"));
    }

    @Override
    public void parse(InputStream stream, ContentHandler handler, Metadata metadata, ParseContext context)
            throws IOException, SAXException, TikaException {
        PartWriter out = new PartWriter(handler, metadata);
        try (OFDReader ofd = new OFDReader(TikaInputStream.get(stream).getPath())) {
            pages(ofd, out);
            annotations(ofd, out);
            properties(ofd, out);
            attachments(ofd, context, out);
        } catch (DocumentException e) {
            throw new TikaException("broken OFD", e);
        }
        out.end();
    }

    private static void pages(OFDReader ofd, PartWriter out) throws SAXException {
        ContentExtractor extractor = new ContentExtractor(ofd);
        PageWriter pages = new PageWriter(out);
        for (int number = 1; number <= ofd.getNumberOfPages(); number++) {
            List<TextLine> lines = OfdPage.lines(extractor.getPageTextObject(number));
            if (lines.isEmpty() && hasPicture(ofd.getPage(number).getContent())) {
                out.warning("第" + number + "页没有可以读取的文字（可能是图片）。请提供可以复制文字的版本，或导出为 PDF 后重新提交");
            }
            pages.page(number, lines, List.of());
        }
        pages.finish();
    }

    private static boolean hasPicture(@Nullable Content content) {
        return content != null && content.asXML().contains("ImageObject");
    }

    private static void annotations(OFDReader ofd, PartWriter out) throws SAXException {
        for (AnnotionEntity page : ofd.getAnnotationEntities()) {
            for (Annot annotation : page.getAnnots()) {
                String creator = annotation.attributeValue("Creator");
                String place = creator == null || creator.isBlank() ? "注释" : "注释（" + creator + "）";
                if (annotation.getRemark() != null) {
                    out.part(PartKind.COMMENT, place, annotation.getRemark());
                }
                if (annotation.getAppearance() != null) {
                    out.part(PartKind.COMMENT, place, annotation.getAppearance().getStringValue());
                }
            }
        }
    }

    private static void properties(OFDReader ofd, PartWriter out) throws IOException, DocumentException {
        CT_DocInfo information = ofd.getOFDDir().getOfd().getDocBody().getDocInfo();
        if (information != null) {
            out.property("标题", information.getTile());
            out.property("主题", information.getSubject());
            out.property("摘要", information.getAbstract());
            out.property("作者", information.getAuthor());
            if (information.getKeywords() != null) {
                out.property("关键词", information.getKeywords().getStringValue());
            }
            if (information.getCustomDatas() != null) {
                out.property("自定义属性", information.getCustomDatas().getStringValue());
            }
        }
    }

    private static void attachments(OFDReader ofd, ParseContext context, PartWriter out)
            throws IOException, SAXException {
        EmbeddedDocumentExtractor extractor = EmbeddedDocumentUtil.getEmbeddedDocumentExtractor(context);
        for (CT_Attachment attachment : ofd.getAttachmentList()) {
            Path file = ofd.getAttachmentFile(attachment);
            if (file == null) {
                continue;
            }
            Metadata metadata = new Metadata();
            metadata.set(
                    TikaCoreProperties.RESOURCE_NAME_KEY, file.getFileName().toString());
            if (extractor.shouldParseEmbedded(metadata)) {
                try (InputStream content = TikaInputStream.get(file, metadata)) {
                    metadata.set(
                            TikaCoreProperties.RESOURCE_NAME_KEY,
                            file.getFileName().toString());
                    extractor.parseEmbedded(content, out.handler(), metadata, false);
                }
            }
        }
    }
}
