package org.gongkai.release.redact.word;

import java.io.IOException;
import java.nio.file.Path;
import org.gongkai.release.redact.ooxml.OoxmlSource;
import org.gongkai.release.redact.ooxml.OoxmlTarget;
import org.gongkai.release.redact.ooxml.PartCopier;
import org.gongkai.release.redact.ooxml.Relation;
import org.gongkai.release.redact.ooxml.Xml;
import org.gongkai.release.redact.passage.CopyWriter;
import org.gongkai.release.redact.passage.Passages;
import org.gongkai.release.redact.passage.RedactionRefusedException;
import org.w3c.dom.Document;

/** Writes Word files afresh from the parts that make up their pages. */
public final class DocxCopy implements CopyWriter {

    private static final String DOCUMENT =
            "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml";
    private static final byte[] NO_XML = "<none/>".getBytes(java.nio.charset.StandardCharsets.US_ASCII);

    @Override
    public void write(Path original, Path copy, Passages passages) throws IOException {
        try (OoxmlSource source = new OoxmlSource(original)) {
            String main = source.main();
            Document tree = source.xml(main);
            if (!WordNames.isWord(tree.getDocumentElement())) {
                throw new RedactionRefusedException("文件采用严格型 OOXML 格式，没有生成遮盖件。请用 Word 另存为普通 DOCX 后重新提交");
            }
            HiddenText hidden = new HiddenText(related(source, main, "styles"));
            boolean evenAndOdd = WordSettings.hasEvenAndOddHeaders(related(source, main, "settings"));
            OoxmlTarget target = new OoxmlTarget();
            PartCopier copier = new PartCopier(source, target, new DocxRules(passages, hidden, evenAndOdd));
            copier.copy(new Relation("", DocxRules.MAIN, main, false), DOCUMENT, tree);
            target.write(copy, main);
        }
    }

    private static Document related(OoxmlSource source, String main, String type) throws IOException {
        for (Relation relation : source.relations(main)) {
            if (relation.type().equals(type) && source.has(relation.target())) {
                return source.xml(relation.target());
            }
        }
        return Xml.parse(NO_XML);
    }
}
