package org.gongkai.detect.person;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gongkai.detect.Whose;
import org.gongkai.detect.person.lexicon.Hint;
import org.gongkai.detect.person.lexicon.HintPlace;
import org.gongkai.detect.person.lexicon.Setting;
import org.gongkai.detect.person.mention.Mention;
import org.gongkai.detect.person.mention.Mention.Strength;
import org.gongkai.detect.person.mention.Page;
import org.gongkai.document.Part;
import org.jspecify.annotations.Nullable;

/** What the sentence around a name says of the person, where nothing beside the name does. */
final class Surroundings {

    private static final int FAR = 60;
    private static final int AGE_WITHIN = 16;
    private static final int OF_AGE = 18;
    private static final String ENDS = "。；！？\n|";
    private static final Pattern AGE = Pattern.compile("(?:^|[^0-9])([0-9]{1,2})(?:周?岁|虚岁)");
    private static final Pattern PUPIL = Pattern.compile("(?:小学|初中|幼儿园|年级)");

    private final List<Hint> hints;

    Surroundings(List<Hint> hints) {
        this.hints = hints.stream()
                .filter(hint -> hint.place() == HintPlace.SENTENCE)
                .toList();
    }

    /** The same mention, with what its sentence adds. */
    Mention refine(Mention mention, Page page) {
        Part part = page.document().partAt(mention.start());
        boolean sentence = part.cell() == null && part.text().indexOf('|') < 0;
        if (page.setting() == Setting.PUBLICITY && sentence && part.kind().visible() && publicized(mention.role())) {
            return with(mention, Whose.PUBLICIZED, "在法定公示中列名");
        }
        if (page.setting() == Setting.PERSONNEL && mention.role() == Whose.PRIVATE_PERSON) {
            return with(mention, Whose.OFFICIAL, "人事文件中的在职人员");
        }
        String after = page.text().substring(mention.end(), sentenceEnd(page.text(), mention.end(), AGE_WITHIN));
        if (canBeMinor(mention.role()) && speaksOfMinor(after)) {
            return with(mention, Whose.MINOR, "紧接着写有未成年的年龄或者就读年级");
        }
        boolean open = page.setting() != Setting.PERSONNEL
                && (mention.role() == Whose.UNKNOWN || mention.role() == Whose.PRIVATE_PERSON);
        Hint hint = open ? hintAround(mention, page) : null;
        if (hint != null) {
            return with(mention, hint.role() == null ? Whose.PRIVATE_PERSON : hint.role(), hint.why());
        }
        if (mention.role() != Whose.UNKNOWN) {
            return mention;
        }
        if (page.setting().confidential()) {
            return with(mention, Whose.PRIVATE_PERSON, mention.why() + "，文件属案卷、信访、个案材料");
        }
        return page.setting() == Setting.CONSULTATION
                ? with(mention, Whose.OPINION_GIVER, mention.why() + "，文件是意见采纳情况")
                : mention;
    }

    private @Nullable Hint hintAround(Mention mention, Page page) {
        int start = sentenceStart(page.text(), mention.start());
        String sentence = page.text().substring(start, sentenceEnd(page.text(), mention.end(), FAR));
        for (Hint hint : hints) {
            if (hint.in(sentence) != null) {
                return hint;
            }
        }
        return null;
    }

    private static boolean publicized(Whose role) {
        return role == Whose.UNKNOWN
                || role == Whose.PRIVATE_PERSON
                || role == Whose.APPLICANT
                || role == Whose.BENEFICIARY;
    }

    private static boolean canBeMinor(Whose role) {
        return role == Whose.UNKNOWN || role == Whose.PRIVATE_PERSON || role == Whose.RELATIVE;
    }

    private static boolean speaksOfMinor(String after) {
        boolean told = after.startsWith("今年") || !after.isEmpty() && "，,（(、".indexOf(after.charAt(0)) >= 0;
        String rest = told ? after : "";
        Matcher age = AGE.matcher(rest);
        return age.find()
                ? Integer.parseInt(age.group(1)) < OF_AGE
                : PUPIL.matcher(rest).find();
    }

    private static Mention with(Mention mention, Whose role, String why) {
        Strength strength = mention.strength() == Strength.EXPLICIT ? Strength.EXPLICIT : Strength.GUESSED;
        return new Mention(mention.start(), mention.end(), mention.name(), role, strength, why);
    }

    private static int sentenceStart(String text, int offset) {
        int start = offset;
        while (start > 0 && offset - start < FAR && ENDS.indexOf(text.charAt(start - 1)) < 0) {
            start--;
        }
        return start;
    }

    private static int sentenceEnd(String text, int offset, int far) {
        int end = offset;
        while (end < text.length() && end - offset < far && ENDS.indexOf(text.charAt(end)) < 0) {
            end++;
        }
        return end;
    }
}
