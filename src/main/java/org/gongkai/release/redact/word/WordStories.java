package org.gongkai.release.redact.word;

import java.util.ArrayList;
import java.util.List;
import org.gongkai.release.redact.ooxml.Story;
import org.gongkai.release.redact.ooxml.Xml;
import org.gongkai.release.redact.passage.Passages;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** Finds the running text of a Word tree: the main text, and that of each drawing by itself. */
final class WordStories {

    private final List<Story> stories = new ArrayList<>();

    private WordStories() {}

    static void takeOut(Document tree, Passages passages) {
        WordStories stories = new WordStories();
        stories.collectNew(tree);
        stories.stories.forEach(story -> story.takeOut(passages));
    }

    private void collectNew(Node root) {
        Story story = new Story();
        stories.add(story);
        collect(root, story);
    }

    private void collect(Node node, Story story) {
        for (Element child : Xml.children(node)) {
            switch (Xml.name(child)) {
                case "t", "instrText" -> story.add(child);
                case "tab", "ptab", "br", "cr", "noBreakHyphen", "softHyphen", "sym" -> story.add('\n');
                case "pPr", "rPr", "tblPr", "trPr", "tcPr", "sectPr" -> {}
                case "drawing", "pict", "object", "txbxContent" -> collectNew(child);
                case "p", "tc", "footnote", "endnote" -> {
                    collect(child, story);
                    story.add(Passages.BLOCK_END);
                }
                default -> collect(child, story);
            }
        }
    }
}
