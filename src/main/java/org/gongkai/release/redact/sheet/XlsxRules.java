package org.gongkai.release.redact.sheet;

import java.util.Set;
import org.gongkai.release.redact.ooxml.PartRules;
import org.gongkai.release.redact.ooxml.Relation;
import org.gongkai.release.redact.ooxml.Scrub;
import org.gongkai.release.redact.ooxml.Story;
import org.gongkai.release.redact.ooxml.Xml;
import org.gongkai.release.redact.passage.Passages;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** The parts that a printed sheet shows, and how each is cleaned. */
final class XlsxRules implements PartRules {

    private static final Set<String> KEPT = Set.of("drawing", "image");

    private final SheetContext context;
    /** How the sheet that was cleaned last was cut; its drawing comes right after it. */
    private Kept kept = Kept.ALL;

    XlsxRules(SheetContext context) {
        this.context = context;
    }

    @Override
    public boolean keeps(Relation relation) {
        return KEPT.contains(relation.type());
    }

    @Override
    public boolean needs(Relation relation) {
        return false;
    }

    @Override
    public void clean(Relation relation, Document part, Set<String> relations) {
        switch (relation.type()) {
            case "worksheet" -> {
                kept = Kept.of(part);
                new Worksheet(context, kept).clean(part);
            }
            case "drawing" -> drawing(part);
            default -> {}
        }
        Scrub.sweep(part, relations, context.passages());
    }

    private void drawing(Document part) {
        Anchors.place(part, kept);
        for (Element shape : Xml.named(part, "txBody")) {
            Story story = new Story();
            collect(shape, story);
            story.takeOut(context.passages());
        }
    }

    private static void collect(Node node, Story story) {
        for (Element child : Xml.children(node)) {
            if (Xml.name(child).equals("t")) {
                story.add(child);
            } else {
                collect(child, story);
            }
            if (Xml.name(child).equals("p")) {
                story.add(Passages.BLOCK_END);
            }
        }
    }
}
