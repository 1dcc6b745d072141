package org.gongkai.detect.person.mention;

import java.util.ArrayList;
import java.util.List;
import org.gongkai.detect.Whose;
import org.gongkai.detect.person.lexicon.Cue;
import org.gongkai.detect.person.lexicon.CuePosition;
import org.gongkai.detect.person.lexicon.Cues;
import org.gongkai.detect.person.lexicon.NameShape;
import org.gongkai.detect.person.lexicon.Setting;
import org.gongkai.detect.person.mention.Mention.Strength;
import org.gongkai.detect.person.mention.NameReader.Manner;
import org.gongkai.detect.person.mention.NameReader.Read;
import org.gongkai.document.Part;
import org.jspecify.annotations.Nullable;

/** Names behind a label, a post or a kinship. */
final class LabelledNames implements NameSource {

    private static final String ORDINALS = "一二三四五六七八九十0123456789１２３４５６７８９";

    private static final int LONGEST_ALIAS = 14;

    private final Cues cues;
    private final NameShape shape;
    private final NameReader reader;

    LabelledNames(Cues cues, NameShape shape) {
        this.cues = cues;
        this.shape = shape;
        this.reader = new NameReader(shape);
    }

    @Override
    public List<Mention> in(Page page) {
        List<Mention> mentions = new ArrayList<>();
        for (Part part : page.document().parts()) {
            inPart(page, part, mentions);
        }
        return mentions;
    }

    private void inPart(Page page, Part part, List<Mention> mentions) {
        String text = page.text();
        int at = part.start();
        while (at < part.end()) {
            Cue cue = cues.leading(text, at, page.setting());
            if (cue == null || cue.words().length() == 1 && !standsAlone(text, at, cue)) {
                at++;
                continue;
            }
            int end = at + cue.words().length();
            boolean ofPerson = cue.role() != Whose.ORGANIZATION;
            for (Read name : ofPerson ? namesAfter(text, end, part.end(), cue, page.setting()) : List.<Read>of()) {
                mentions.add(mention(page, cue, name));
            }
            at = end;
        }
    }

    private List<Read> namesAfter(String text, int end, int limit, Cue cue, Setting setting) {
        if (cue.position() == CuePosition.QUOTED) {
            return quoted(text, end, limit);
        }
        boolean label = cue.position() == CuePosition.LABEL;
        int labelEnd = label ? NameReader.skipRemark(text, skipOrdinal(text, end, limit), limit) : end;
        int next = NameReader.skipBlanks(text, labelEnd, limit);
        boolean colon = next < limit && "：:】］]｝』".indexOf(text.charAt(next)) >= 0;
        if (colon && cue.words().length() > 1) {
            int begin = NameReader.skipBlanks(text, next + 1, limit);
            boolean broken = begin < limit && text.charAt(begin) == '\n';
            Manner manner = label ? NameReader.mannerOf(cue) : Manner.SHAPED;
            return reader.read(text, broken ? begin + 1 : begin, limit, manner);
        }
        List<Read> inside = inBrackets(text, end, limit);
        if (!inside.isEmpty()) {
            return inside;
        }
        if (next > end) {
            return reader.read(text, next, limit, Manner.SHAPED);
        }
        boolean verb = end < limit && (text.charAt(end) == '为' || text.charAt(end) == '是');
        return adjacent(text, verb ? end + 1 : end, limit, setting);
    }

    private static int skipOrdinal(String text, int end, int limit) {
        int at = end;
        while (at < limit && ORDINALS.indexOf(text.charAt(at)) >= 0) {
            at++;
        }
        return at;
    }

    private List<Read> inBrackets(String text, int end, int limit) {
        if (end >= limit || text.charAt(end) != '（' && text.charAt(end) != '(') {
            return List.of();
        }
        int close = shape.endOfName(text, end + 1);
        boolean alone = close > 0 && close < limit && !NameShape.isHan(text.charAt(close));
        return alone ? List.of(new Read(end + 1, close, "")) : List.of();
    }

    private static List<Read> quoted(String text, int end, int limit) {
        int open = end < limit && NameReader.colonFollows(text, end, limit) ? end + 1 : end;
        if (open >= limit || "“\"「『".indexOf(text.charAt(open)) < 0) {
            return List.of();
        }
        for (int close = open + 3; close < Math.min(limit, open + LONGEST_ALIAS); close++) {
            if ("”\"」』".indexOf(text.charAt(close)) >= 0) {
                return List.of(new Read(open + 1, close, ""));
            }
        }
        return List.of();
    }

    private List<Read> adjacent(String text, int begin, int limit, Setting setting) {
        int end = shape.endOfDottedName(text, begin);
        if (end < 0) {
            end = shape.endOfName(text, begin);
        }
        if (end < 0 && setting.confidential()) {
            end = shape.endOfFullName(text, begin);
        }
        if (end < 0 || end > limit) {
            return List.of();
        }
        List<Read> names = new ArrayList<>(List.of(new Read(begin, end, "")));
        if (end < limit && text.charAt(end) == '、') {
            names.addAll(reader.read(text, end + 1, limit, Manner.SHAPED));
        }
        return names;
    }

    private Mention mention(Page page, Cue cue, Read name) {
        Cue post = closer(page, name.post());
        Cue says = post == null ? cue : post;
        Strength strength = says.role() == Whose.UNKNOWN || says.role() == Whose.PRIVATE_PERSON
                ? Strength.SPOKEN
                : Strength.EXPLICIT;
        return new Mention(
                name.start(),
                name.end(),
                page.text().substring(name.start(), name.end()),
                says.role(),
                strength,
                says.reason());
    }

    /** What a word between label and name says, where it says more than the label. */
    private @Nullable Cue closer(Page page, String post) {
        Cue cue = post.isEmpty() ? null : cues.exact(post, page.setting());
        return cue != null && (cue.role() == Whose.RELATIVE || cue.role() == Whose.EXPERT) ? cue : null;
    }

    /** A cue of one char counts where no other word runs into it. */
    private static boolean standsAlone(String text, int at, Cue cue) {
        return cue.role() == Whose.OFFICIAL
                || at == 0
                || !NameShape.isHan(text.charAt(at - 1))
                || text.charAt(at - 1) == '其';
    }
}
