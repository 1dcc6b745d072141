package org.gongkai.release.redact.sheet;

import java.util.Set;
import org.gongkai.release.redact.ooxml.Story;
import org.gongkai.release.redact.ooxml.Xml;
import org.gongkai.release.redact.passage.RedactionRefusedException;
import org.w3c.dom.Attr;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** Cleans one sheet: hidden rows and columns go, formulas become values, the rest keeps its looks. */
final class Worksheet {

    private static final Set<String> KEPT_ELEMENTS = Set.of(
            "sheetPr",
            "sheetViews",
            "sheetFormatPr",
            "cols",
            "sheetData",
            "mergeCells",
            "printOptions",
            "pageMargins",
            "pageSetup",
            "headerFooter",
            "drawing");

    private static final Set<String> ROW_ATTRIBUTES = Set.of("r", "s", "customFormat", "ht", "customHeight");

    private final SheetContext context;
    private final Kept kept;

    Worksheet(SheetContext context, Kept kept) {
        this.context = context;
        this.kept = kept;
    }

    void clean(Document sheet) {
        for (Element element : Xml.children(sheet.getDocumentElement())) {
            switch (Xml.name(element)) {
                case "sheetPr" ->
                    Xml.children(element).stream()
                            .filter(child -> !Xml.name(child).equals("pageSetUpPr"))
                            .forEach(Xml::remove);
                case "sheetViews" -> views(element);
                case "sheetFormatPr" -> format(element);
                case "cols" -> columns(element);
                case "headerFooter" -> headers(element);
                default -> {
                    if (!KEPT_ELEMENTS.contains(Xml.name(element))) {
                        Xml.remove(element);
                    }
                }
            }
        }
        Merges merges = Merges.move(sheet, kept);
        Cells cells = new Cells(context, kept, merges);
        int row = -1;
        for (Element element : Xml.named(sheet, "row")) {
            row = Address.number(element.getAttribute("r"), row + 2) - 1;
            if (kept.hiddenRows().get(row)) {
                Xml.remove(element);
            } else {
                keepAttributes(element);
                element.setAttribute("r", String.valueOf(kept.row(row) + 1));
                cells.clean(element, row);
            }
        }
        cells.takeOut();
    }

    private static void keepAttributes(Element row) {
        for (Attr attribute : Xml.attributes(row)) {
            if (!ROW_ATTRIBUTES.contains(Xml.name(attribute))) {
                row.removeAttributeNode(attribute);
            }
        }
    }

    private static void format(Element format) {
        if (Flags.isOn(format.getAttribute("zeroHeight"))) {
            throw new RedactionRefusedException("工作表默认隐藏未列出的行，没有生成遮盖件。请取消隐藏或删除多余的行后重新提交");
        }
        format.removeAttribute("outlineLevelRow");
        format.removeAttribute("outlineLevelCol");
    }

    private void views(Element views) {
        boolean cut = !kept.hiddenRows().isEmpty() || !kept.hiddenColumns().isEmpty();
        for (Element view : Xml.children(views)) {
            view.removeAttribute("topLeftCell");
            for (Element child : Xml.children(view)) {
                if (cut || !Xml.name(child).equals("pane")) {
                    Xml.remove(child);
                }
            }
        }
    }

    private void columns(Element columns) {
        for (Element column : Xml.children(columns)) {
            int first = Address.number(column.getAttribute("min"), 1) - 1;
            int last = Address.number(column.getAttribute("max"), 1) - 1;
            int shown =
                    last + 1 - first - kept.hiddenColumns().get(first, last + 1).cardinality();
            if (shown <= 0) {
                Xml.remove(column);
            } else {
                column.setAttribute("min", String.valueOf(kept.column(first) + 1));
                column.setAttribute("max", String.valueOf(kept.column(first) + shown));
                column.removeAttribute("collapsed");
                column.removeAttribute("outlineLevel");
            }
        }
        if (Xml.children(columns).isEmpty()) {
            Xml.remove(columns);
        }
    }

    /** Keeps the headers that pages show, without the passages. */
    private void headers(Element headers) {
        boolean even = Flags.isOn(headers.getAttribute("differentOddEven"));
        boolean first = Flags.isOn(headers.getAttribute("differentFirst"));
        for (Element header : Xml.children(headers)) {
            String name = Xml.name(header);
            if (name.startsWith("even") && !even || name.startsWith("first") && !first) {
                Xml.remove(header);
            } else {
                header.setTextContent(Story.without(context.passages(), header.getTextContent()));
            }
        }
    }
}
