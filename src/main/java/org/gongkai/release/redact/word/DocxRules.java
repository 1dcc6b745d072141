package org.gongkai.release.redact.word;

import java.util.HashSet;
import java.util.Set;
import org.gongkai.release.redact.ooxml.Charts;
import org.gongkai.release.redact.ooxml.PartRules;
import org.gongkai.release.redact.ooxml.Relation;
import org.gongkai.release.redact.ooxml.Scrub;
import org.gongkai.release.redact.ooxml.Xml;
import org.gongkai.release.redact.passage.Passages;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** The parts of a Word file that a reader of its pages sees, and how each is cleaned. */
final class DocxRules implements PartRules {

    static final String MAIN = "main";

    private static final Set<String> NEEDED =
            Set.of("styles", "numbering", "settings", "fontTable", "theme", "footnotes", "endnotes");

    private static final Set<String> REFERRED = Set.of(
            "header",
            "footer",
            "image",
            "chart",
            "chartUserShapes",
            "themeOverride",
            "diagramData",
            "diagramLayout",
            "diagramQuickStyle",
            "diagramColors");

    private final Passages passages;
    private final HiddenText hidden;
    private final boolean evenAndOddHeaders;
    private final Set<String> footnotes = new HashSet<>();
    private final Set<String> endnotes = new HashSet<>();

    DocxRules(Passages passages, HiddenText hidden, boolean evenAndOddHeaders) {
        this.passages = passages;
        this.hidden = hidden;
        this.evenAndOddHeaders = evenAndOddHeaders;
    }

    @Override
    public boolean keeps(Relation relation) {
        return NEEDED.contains(relation.type()) || REFERRED.contains(relation.type());
    }

    @Override
    public boolean needs(Relation relation) {
        return NEEDED.contains(relation.type());
    }

    @Override
    public void clean(Relation relation, Document part, Set<String> kept) {
        switch (relation.type()) {
            case "settings" -> WordSettings.clean(part);
            case "fontTable" ->
                Xml.all(part, element -> Xml.name(element).startsWith("embed")).forEach(Xml::remove);
            case "chart" -> Charts.clean(part, passages);
            case "styles", "numbering", "theme", "themeOverride" -> {}
            default -> story(relation, part);
        }
        WordStories.takeOut(part, passages);
        Blackouts.draw(part);
        Scrub.sweep(part, kept, passages);
    }

    private void story(Relation relation, Document part) {
        Revisions.accept(part);
        WordCleaning.clean(part);
        Fields.flatten(part);
        hidden.remove(part);
        switch (relation.type()) {
            case MAIN -> {
                WordCleaning.dropUnusedHeaders(part, evenAndOddHeaders);
                footnotes.addAll(ids(part, "footnoteReference"));
                endnotes.addAll(ids(part, "endnoteReference"));
            }
            case "footnotes" -> WordCleaning.dropUnusedNotes(part, "footnote", footnotes);
            case "endnotes" -> WordCleaning.dropUnusedNotes(part, "endnote", endnotes);
            default -> {}
        }
    }

    private static Set<String> ids(Document part, String reference) {
        Set<String> ids = new HashSet<>();
        for (Element element : Xml.named(part, reference)) {
            ids.add(element.getAttributeNS(WordNames.WORD, "id"));
        }
        return ids;
    }
}
