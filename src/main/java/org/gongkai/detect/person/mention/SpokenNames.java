package org.gongkai.detect.person.mention;

import java.util.ArrayList;
import java.util.List;
import org.gongkai.detect.Whose;
import org.gongkai.detect.person.lexicon.Cue;
import org.gongkai.detect.person.lexicon.Cues;
import org.gongkai.detect.person.lexicon.NameShape;
import org.gongkai.detect.person.lexicon.Setting;
import org.gongkai.detect.person.mention.Mention.Strength;
import org.gongkai.document.Part;

/** Names in sentences, known by what follows them: sex, number, address, complaint, courtesy. */
final class SpokenNames implements NameSource {

    private static final int LONGEST_NAME = 4;
    private static final String OPENING = "，、（( 　,|；;：:“\t";

    private final Cues cues;
    private final NameShape shape;

    SpokenNames(Cues cues, NameShape shape) {
        this.cues = cues;
        this.shape = shape;
    }

    @Override
    public List<Mention> in(Page page) {
        List<Mention> mentions = new ArrayList<>();
        for (Part part : page.document().parts()) {
            inPart(page, part, mentions);
            addressee(page, part, mentions);
        }
        return mentions;
    }

    private void inPart(Page page, Part part, List<Mention> mentions) {
        String text = page.text();
        for (int end = part.start() + 2; end < part.end(); end++) {
            Cue cue = NameShape.isHan(text.charAt(end - 1)) ? cues.trailing(text, end, page.setting()) : null;
            if (cue == null) {
                continue;
            }
            int start = startOfName(
                    text, part.start(), end, OPENING.indexOf(cue.words().charAt(0)) >= 0, page);
            if (start >= 0) {
                boolean telling = cue.role() != Whose.PRIVATE_PERSON;
                mentions.add(new Mention(
                        start,
                        end,
                        text.substring(start, end),
                        cue.role(),
                        telling ? Strength.SPOKEN : Strength.GUESSED,
                        cue.reason()));
            }
        }
    }

    /** Where the name begins that ends here, or -1. */
    private int startOfName(String text, int from, int end, boolean plain, Page page) {
        int dotted = startOfDotted(text, from, end);
        if (dotted >= 0) {
            return dotted;
        }
        int best = -1;
        for (int start = Math.max(from, end - LONGEST_NAME); start <= end - 2; start++) {
            boolean weak = !plain && !shape.isPlainName(text, start, end, afterCue(text, from, start, page));
            if (weak || !shape.isName(text.substring(start, end)) || followsDigit(text, from, start)) {
                continue;
            }
            if (beginsHere(text, from, start, page)) {
                return start;
            }
            best = best < 0 && plain ? start : best;
        }
        return best;
    }

    private static boolean followsDigit(String text, int from, int start) {
        return start > from && Character.isDigit(text.charAt(start - 1));
    }

    private int startOfDotted(String text, int from, int end) {
        int start = end;
        boolean dot = false;
        while (start > from && (NameShape.isHan(text.charAt(start - 1)) || NameShape.isDot(text.charAt(start - 1)))) {
            start--;
            dot |= NameShape.isDot(text.charAt(start));
        }
        return dot && shape.endOfDottedName(text, start) == end ? start : -1;
    }

    private boolean beginsHere(String text, int from, int start, Page page) {
        if (start == from || !NameShape.isHan(text.charAt(start - 1))) {
            return start == from || !NameShape.isDot(text.charAt(start - 1));
        }
        return shape.unitBefore(text, from, start) > 0 || afterCue(text, from, start, page);
    }

    private boolean afterCue(String text, int from, int start, Page page) {
        return cues.leadingUpTo(text, from, start, page.setting()) != null;
    }

    /** Whom an answer is addressed to. */
    private void addressee(Page page, Part part, List<Mention> mentions) {
        Whose role = page.setting() == Setting.REPLY
                ? Whose.APPLICANT
                : page.setting() == Setting.PETITION ? Whose.COMPLAINANT : null;
        if (role == null) {
            return;
        }
        for (int at = part.start(); at < part.end(); at = Math.max(at, nextLine(page.text(), at, part.end()))) {
            int start = NameReader.skipBlanks(page.text(), at, part.end());
            int end = endOfAddressee(page.text(), start, nextLine(page.text(), at, part.end()));
            if (end > 0) {
                String name = page.text().substring(start, end);
                mentions.add(new Mention(start, end, name, role, Strength.EXPLICIT, "本件写给此人"));
            }
        }
    }

    private int endOfAddressee(String text, int start, int lineEnd) {
        int spaced = shape.endOfSpacedName(text, start);
        if (spaced > 0 && text.substring(spaced, lineEnd).strip().equals("：")) {
            return spaced;
        }
        int dotted = shape.endOfDottedName(text, start);
        for (int end = dotted > 0 ? dotted : Math.min(start + LONGEST_NAME, lineEnd); end >= start + 2; end--) {
            boolean named = end == dotted || shape.isName(text.substring(start, end));
            String rest = text.substring(end, lineEnd).strip();
            if (named && (rest.equals("：") || rest.matches("(?:先生|女士|同志)(?:（.{0,20}）)?[：:]"))) {
                return end;
            }
        }
        return -1;
    }

    private static int nextLine(String text, int from, int limit) {
        int line = text.indexOf('\n', from);
        return line < 0 || line >= limit ? limit : line + 1;
    }
}
