package org.gongkai.release.redact.word;

import java.util.Set;
import org.gongkai.release.redact.ooxml.Xml;
import org.gongkai.release.redact.passage.RedactionRefusedException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** Takes out of Word's trees what is no text: comments, anchors, controls, links, embedded objects. */
final class WordCleaning {

    private static final Set<String> GONE = Set.of(
            "commentRangeStart",
            "commentRangeEnd",
            "commentReference",
            "annotationRef",
            "bookmarkStart",
            "bookmarkEnd",
            "proofErr",
            "permStart",
            "permEnd",
            "printerSettings",
            "control",
            "OLEObject",
            "objectEmbed",
            "objectLink",
            "contentPart",
            "subDoc",
            "sdtPr",
            "sdtEndPr",
            "smartTagPr",
            "customXmlPr",
            "tblCaption",
            "tblDescription",
            "rubyPr",
            "rt",
            "hlinkClick",
            "hlinkHover",
            "lastRenderedPageBreak");

    private static final Set<String> WRAPPERS =
            Set.of("sdt", "sdtContent", "smartTag", "customXml", "hyperlink", "ruby");

    private WordCleaning() {}

    static void clean(Document tree) {
        if (!Xml.named(tree, "altChunk").isEmpty()) {
            throw new RedactionRefusedException("文件中嵌有未合并的外部内容，没有生成遮盖件。请用 Word 打开后另存为 DOCX 再提交");
        }
        Xml.all(tree, element -> GONE.contains(Xml.name(element))).forEach(Xml::remove);
        for (Element base : Xml.named(tree, "rubyBase")) {
            Element run = WordNames.around(base, "r");
            if (run != null) {
                for (Element child : Xml.children(base)) {
                    run.getParentNode().insertBefore(child, run);
                }
            }
            Xml.remove(base);
        }
        Xml.all(tree, element -> WRAPPERS.contains(Xml.name(element)) && WordNames.isWord(element))
                .forEach(Xml::unwrap);
    }

    /** Takes out headers and footers that no page shows. */
    static void dropUnusedHeaders(Document tree, boolean evenAndOdd) {
        for (Element reference : Xml.all(
                tree,
                element -> WordNames.is(element, "headerReference") || WordNames.is(element, "footerReference"))) {
            String type = reference.getAttributeNS(WordNames.WORD, "type");
            Node section = reference.getParentNode();
            boolean first = Xml.children(section).stream()
                    .anyMatch(child -> WordNames.is(child, "titlePg") && WordNames.isOn(child));
            if (type.equals("first") && !first || type.equals("even") && !evenAndOdd) {
                Xml.remove(reference);
            }
        }
    }

    /** Takes out notes that nothing refers to. */
    static void dropUnusedNotes(Document tree, String name, Set<String> used) {
        for (Element note : Xml.named(tree, name)) {
            String type = note.getAttributeNS(WordNames.WORD, "type");
            if ((type.isEmpty() || type.equals("normal"))
                    && !used.contains(note.getAttributeNS(WordNames.WORD, "id"))) {
                Xml.remove(note);
            }
        }
    }
}
