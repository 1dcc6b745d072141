package org.gongkai.detect.person.mention;

import java.util.ArrayList;
import java.util.List;
import org.gongkai.detect.Whose;
import org.gongkai.detect.person.lexicon.NameShape;
import org.gongkai.detect.person.lexicon.Setting;
import org.gongkai.detect.person.mention.Mention.Strength;
import org.gongkai.document.Part;

/** Full names between two punctuation marks, in documents that are about private people. */
final class ListedNames implements NameSource {

    private final NameShape shape;

    ListedNames(NameShape shape) {
        this.shape = shape;
    }

    @Override
    public List<Mention> in(Page page) {
        List<Mention> mentions = new ArrayList<>();
        if (!page.setting().confidential() && page.setting() != Setting.CONSULTATION) {
            return mentions;
        }
        for (Part part : page.document().parts()) {
            inPart(page.text(), part, mentions);
        }
        return mentions;
    }

    private void inPart(String text, Part part, List<Mention> mentions) {
        for (int start = part.start(); start < part.end(); start++) {
            boolean opens = start == part.start() || "，、（(；".indexOf(text.charAt(start - 1)) >= 0;
            int end = opens ? shape.endOfFullName(text, start) : -1;
            boolean closes = end > 0
                    && (end >= part.end() && start > part.start()
                            || end < part.end() && "，、（）()；".indexOf(text.charAt(end)) >= 0);
            if (closes) {
                mentions.add(new Mention(
                        start, end, text.substring(start, end), Whose.UNKNOWN, Strength.GUESSED, "句中独立成词，形似人名"));
            }
        }
    }
}
