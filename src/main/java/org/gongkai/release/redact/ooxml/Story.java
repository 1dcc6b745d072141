package org.gongkai.release.redact.ooxml;

import java.util.ArrayList;
import java.util.List;
import org.gongkai.decide.GroundCode;
import org.gongkai.release.redact.passage.Occurrence;
import org.gongkai.release.redact.passage.Passage;
import org.gongkai.release.redact.passage.Passages;
import org.w3c.dom.Element;

/** Text that a reader reads in one go, though it stands in many elements of a tree. */
public final class Story {

    /** Marks a blackout in text until it is drawn; chars that XML allows and no text uses. */
    private static final char FIRST_MARK = '\ufdd0';

    private static final String BLOCK = "████";

    private final StringBuilder text = new StringBuilder();
    private final List<Element> elements = new ArrayList<>();
    private final List<Integer> starts = new ArrayList<>();

    /** Adds the text of an element that holds nothing else. */
    public void add(Element element) {
        starts.add(text.length());
        elements.add(element);
        text.append(element.getTextContent());
    }

    /** Adds a blank that no element holds as text. */
    public void add(char blank) {
        text.append(blank);
    }

    /** Takes the passages out, leaving a mark for each. */
    public void takeOut(Passages passages) {
        List<Occurrence> found = passages.in(text.toString());
        for (int i = found.size() - 1; i >= 0; i--) {
            takeOut(found.get(i));
        }
    }

    private void takeOut(Occurrence occurrence) {
        boolean marked = false;
        for (int i = 0; i < elements.size(); i++) {
            Element element = elements.get(i);
            int start = starts.get(i);
            int end = i + 1 < starts.size() ? starts.get(i + 1) : text.length();
            if (start < occurrence.end() && end > occurrence.start()) {
                String content = element.getTextContent();
                int from = Math.max(0, occurrence.start() - start);
                int to = Math.min(content.length(), occurrence.end() - start);
                if (from < to) {
                    String mark = marked ? "" : mark(occurrence.passage());
                    marked = true;
                    element.setTextContent(content.substring(0, from) + mark + content.substring(to));
                }
            }
        }
    }

    private static String mark(Passage passage) {
        return String.valueOf((char) (FIRST_MARK + passage.ground().ordinal()));
    }

    /** Whether a char marks a blackout. */
    public static boolean isMark(char c) {
        return c >= FIRST_MARK && c < FIRST_MARK + GroundCode.values().length;
    }

    /** The block that is drawn for a mark. */
    public static String block() {
        return BLOCK;
    }

    /** What stands beside the block of a mark. */
    public static String label(char mark) {
        GroundCode ground = GroundCode.values()[mark - FIRST_MARK];
        return "【" + Passage.label(ground) + "】";
    }

    /** A text with its marks drawn as plain chars. */
    public static String drawn(String marked) {
        StringBuilder drawn = new StringBuilder();
        for (char c : marked.toCharArray()) {
            drawn.append(isMark(c) ? BLOCK + label(c) : String.valueOf(c));
        }
        return drawn.toString();
    }

    /** A text with its passages taken out and drawn. */
    public static String without(Passages passages, String text) {
        StringBuilder left = new StringBuilder(text);
        List<Occurrence> found = passages.in(text);
        for (int i = found.size() - 1; i >= 0; i--) {
            Occurrence occurrence = found.get(i);
            left.replace(occurrence.start(), occurrence.end(), drawn(mark(occurrence.passage())));
        }
        return left.toString();
    }
}
