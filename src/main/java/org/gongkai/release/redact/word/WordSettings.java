package org.gongkai.release.redact.word;

import java.util.Set;
import org.gongkai.release.redact.ooxml.Xml;
import org.w3c.dom.Document;

/** Keeps of a Word file's settings only what its pages look like. */
final class WordSettings {

    private static final Set<String> KEPT = Set.of(
            "evenAndOddHeaders",
            "mirrorMargins",
            "gutterAtTop",
            "bordersDoNotSurroundHeader",
            "bordersDoNotSurroundFooter",
            "defaultTabStop",
            "autoHyphenation",
            "drawingGridHorizontalSpacing",
            "drawingGridVerticalSpacing",
            "displayHorizontalDrawingGridEvery",
            "displayVerticalDrawingGridEvery",
            "characterSpacingControl",
            "noLineBreaksAfter",
            "noLineBreaksBefore",
            "footnotePr",
            "endnotePr",
            "compat",
            "themeFontLang",
            "clrSchemeMapping",
            "decimalSymbol",
            "listSeparator");

    private WordSettings() {}

    static void clean(Document tree) {
        Xml.children(tree.getDocumentElement()).stream()
                .filter(setting -> !KEPT.contains(Xml.name(setting)))
                .forEach(Xml::remove);
    }

    static boolean hasEvenAndOddHeaders(Document settings) {
        return Xml.named(settings, "evenAndOddHeaders").stream().anyMatch(WordNames::isOn);
    }
}
