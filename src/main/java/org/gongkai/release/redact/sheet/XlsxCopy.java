package org.gongkai.release.redact.sheet;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.gongkai.release.redact.ooxml.OoxmlSource;
import org.gongkai.release.redact.ooxml.OoxmlTarget;
import org.gongkai.release.redact.ooxml.PartCopier;
import org.gongkai.release.redact.ooxml.Relation;
import org.gongkai.release.redact.ooxml.Story;
import org.gongkai.release.redact.ooxml.Xml;
import org.gongkai.release.redact.passage.CopyWriter;
import org.gongkai.release.redact.passage.Passages;
import org.gongkai.release.redact.passage.RedactionRefusedException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** Writes Excel files afresh: the visible sheets with the values they show, and nothing they were computed from. */
public final class XlsxCopy implements CopyWriter {

    private static final String WORKBOOK = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml";
    private static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private static final String RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final int LONGEST_NAME = 31;

    @Override
    public void write(Path original, Path copy, Passages passages) throws IOException {
        try (OoxmlSource source = new OoxmlSource(original)) {
            String main = source.main();
            Document workbook = source.xml(main);
            if (!MAIN.equals(workbook.getDocumentElement().getNamespaceURI())) {
                throw new RedactionRefusedException("文件采用严格型 OOXML 格式，没有生成遮盖件。请用 Excel 另存为普通 XLSX 后重新提交");
            }
            new XlsxCopy.Writing(source, main, workbook, passages).write(copy);
        }
    }

    /** One run over one workbook. */
    private static final class Writing {
        private final OoxmlSource source;
        private final String main;
        private final Document workbook;
        private final Passages passages;
        private final List<Relation> kept = new ArrayList<>();

        private Writing(OoxmlSource source, String main, Document workbook, Passages passages) {
            this.source = source;
            this.main = main;
            this.workbook = workbook;
            this.passages = passages;
        }

        private void write(Path copy) throws IOException {
            Map<String, Relation> relations = source.relations(main).stream()
                    .filter(relation -> !relation.external() && source.has(relation.target()))
                    .collect(Collectors.toMap(Relation::id, Function.identity(), (one, other) -> one));
            SheetContext context = new SheetContext(strings(relations), styles(relations), from1904(), passages);
            OoxmlTarget target = new OoxmlTarget();
            PartCopier copier = new PartCopier(source, target, new XlsxRules(context));
            for (Relation relation : relations.values()) {
                if (Set.of("styles", "theme").contains(relation.type())) {
                    kept.add(relation);
                }
            }
            String sheets = sheets(relations);
            for (Relation relation : kept) {
                copier.copy(relation, source.type(relation.target()));
            }
            String xml = "<workbook xmlns=\"%s\" xmlns:r=\"%s\"><workbookPr%s/><sheets>%s</sheets></workbook>"
                    .formatted(MAIN, RELATIONS, from1904() ? " date1904=\"1\"" : "", sheets);
            byte[] bytes = xml.getBytes(java.nio.charset.StandardCharsets.UTF_8);
            target.add(main, WORKBOOK, Xml.write(Xml.parse(bytes)), kept);
            target.write(copy, main);
        }

        private String sheets(Map<String, Relation> relations) {
            StringBuilder xml = new StringBuilder();
            int number = 0;
            for (Element sheet : Xml.named(workbook, "sheet")) {
                Relation relation = relations.get(sheet.getAttributeNS(RELATIONS, "id"));
                String state = sheet.getAttribute("state");
                if (relation == null || !state.isEmpty() && !state.equals("visible")) {
                    continue;
                }
                if (!relation.type().equals("worksheet")) {
                    throw new RedactionRefusedException("工作簿中有图表工作表或宏表，没有生成遮盖件。请删除后重新提交，或导出为 PDF");
                }
                kept.add(relation);
                String name = name(sheet.getAttribute("name"), ++number);
                xml.append("<sheet name=\"%s\" sheetId=\"%d\" r:id=\"%s\"/>"
                        .formatted(
                                name.replace("&", "&amp;").replace("<", "&lt;").replace("\"", "&quot;"),
                                number,
                                relation.id()));
            }
            if (number == 0) {
                throw new RedactionRefusedException("工作簿中没有可见的工作表，没有生成遮盖件");
            }
            return xml.toString();
        }

        private String name(String name, int number) {
            if (!passages.occurIn(name)) {
                return name;
            }
            String left = Story.without(passages, name);
            return left.length() > LONGEST_NAME ? "████" + number : left;
        }

        private boolean from1904() {
            return Xml.named(workbook, "workbookPr").stream()
                    .anyMatch(properties -> Flags.isOn(properties.getAttribute("date1904")));
        }

        private List<Element> strings(Map<String, Relation> relations) throws IOException {
            for (Relation relation : relations.values()) {
                if (relation.type().equals("sharedStrings")) {
                    return Xml.children(source.xml(relation.target()).getDocumentElement()).stream()
                            .filter(element -> Xml.name(element).equals("si"))
                            .toList();
                }
            }
            return List.of();
        }

        private NumberFormats styles(Map<String, Relation> relations) throws IOException {
            for (Relation relation : relations.values()) {
                if (relation.type().equals("styles")) {
                    return new NumberFormats(source.xml(relation.target()));
                }
            }
            return NumberFormats.NONE;
        }
    }
}
