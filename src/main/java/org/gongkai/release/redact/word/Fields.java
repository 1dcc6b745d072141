package org.gongkai.release.redact.word;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gongkai.release.redact.ooxml.Xml;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** Turns fields into the text they show; page numbers stay fields, overlaid characters stay as they are. */
final class Fields {

    private static final Pattern PAGE_NUMBER =
            Pattern.compile("\\s*(PAGE|NUMPAGES|SECTIONPAGES)(?![A-Z]).*", Pattern.DOTALL);
    private static final Pattern OVERLAY = Pattern.compile("\\s*(EQ|eq|Eq)(?![A-Za-z]).*", Pattern.DOTALL);

    private final Deque<Field> open = new ArrayDeque<>();

    private Fields() {}

    static void flatten(Document tree) {
        for (Element field : Xml.named(tree, "fldSimple")) {
            Matcher page = PAGE_NUMBER.matcher(field.getAttributeNS(WordNames.WORD, "instr"));
            if (page.matches()) {
                field.setAttributeNS(WordNames.WORD, "w:instr", page.group(1));
            } else {
                Xml.unwrap(field);
            }
        }
        Fields fields = new Fields();
        Xml.all(tree, WordNames::isWord).forEach(fields::take);
        fields.open.forEach(Field::close);
    }

    private void take(Element element) {
        Field field = open.peek();
        switch (Xml.name(element)) {
            case "fldChar" -> {
                String type = element.getAttributeNS(WordNames.WORD, "fldCharType");
                Xml.children(element).forEach(Xml::remove);
                if (type.equals("begin")) {
                    open.push(new Field());
                }
                if (!open.isEmpty()) {
                    open.element().mark(element, type);
                    if (type.equals("end")) {
                        open.pop().close();
                    }
                } else {
                    Xml.remove(element);
                }
            }
            case "instrText" -> {
                if (field == null) {
                    Xml.remove(element);
                } else {
                    field.code(element);
                }
            }
            case "t" -> {
                if (field != null && !field.shown) {
                    Xml.remove(element);
                }
            }
            default -> {}
        }
    }

    private static final class Field {
        private final List<Element> marks = new ArrayList<>();
        private final List<Element> codes = new ArrayList<>();
        private final StringBuilder code = new StringBuilder();
        private boolean shown;

        private void mark(Element element, String type) {
            marks.add(element);
            shown |= type.equals("separate");
        }

        private void code(Element element) {
            codes.add(element);
            code.append(element.getTextContent());
        }

        private void close() {
            Matcher page = PAGE_NUMBER.matcher(code);
            if (page.matches()) {
                codes.get(0).setTextContent(page.group(1));
                codes.subList(1, codes.size()).forEach(Xml::remove);
            } else if (!OVERLAY.matcher(code).matches()) {
                codes.forEach(Xml::remove);
                marks.forEach(Xml::remove);
            }
        }
    }
}
