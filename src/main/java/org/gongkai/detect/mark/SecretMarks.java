package org.gongkai.detect.mark;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gongkai.detect.Finding;
import org.gongkai.detect.FindingType;
import org.gongkai.detect.OfficialForm;
import org.gongkai.detect.SecretMark;
import org.gongkai.detect.context.Reading;
import org.gongkai.detect.form.Line;
import org.gongkai.detect.form.Lines;
import org.gongkai.document.PartKind;

/** Finds state-secret marks. What only speaks of secrets, or quotes the mark of another document, scores low. */
final class SecretMarks implements MarkKind {

    private static final String NAME = "secret-mark";
    private static final String LEVEL = "(?<level>[绝机秘]\\s{0,4}密)";
    private static final String STAR = "[★☆✩✭✮✯⭐*＊※﹡]";
    private static final String TERM = "(?:[0-9]{4}\\s?[年.-]\\s?[0-9]{1,2}\\s?[月.-]\\s?[0-9]{1,2}\\s?日?"
            + "|(?:[0-9]\\s?){1,2}(?:年|个?月)|[一二三四五六七八九十]{1,3}\\s?(?:年|个?月)|长\\s?期|永\\s?久|[启使公发解开考][^\\s,。;:)]{1,3}前)";
    private static final String BREAK = "[\\s\\x1f]{0,6}";
    private static final Pattern STARRED = Pattern.compile(LEVEL + "级?" + BREAK + STAR + BREAK + "(?:" + TERM + ")?");
    private static final Pattern MISREAD =
            Pattern.compile(LEVEL + BREAK + "[女大文太六火xX×k]?" + BREAK + "(?:" + TERM + ")");
    private static final Pattern LABELLED =
            Pattern.compile("密\\s{0,4}级" + BREAK + "[:|]?[\\s\\x1f|(\\[]{0,6}" + LEVEL + "级?(?![级、/\\p{IsHan}])"
                    + "(?:[^\\n]{0,6}?[\\s\\x1f|,;)]{0,6}(?:保密)?期\\s?限[:\\s\\x1f|]{0,6}" + TERM + ")?");
    private static final Pattern BARE =
            Pattern.compile("^(?:[0-9]{4,8}\\s+)?" + LEVEL + "(?:\\s+(?:特急|加急|平急|急件|特提))?$");
    private static final Pattern QUOTED_BEFORE =
            Pattern.compile("[“\"'‘「『《(]\\s?$|(?:标注|标明|标有|注明|标志|标为|定为|原件|原文|来文|样式|例如|如下|如|印有|密级为|字样)[^。;]{0,10}$");
    private static final Pattern OPTIONS = Pattern.compile("[□○☐].{0,4}[绝机秘]密|[绝机秘]密\\s?[、/]\\s?[绝机秘]密");
    private static final int MOST_REST = 20;

    @Override
    public List<Finding> find(Lines lines, OfficialForm form) {
        List<Finding> findings = new ArrayList<>();
        for (Line line : lines.all()) {
            if (line.text().indexOf('密') >= 0) {
                find(lines.reading(), line, findings);
            }
        }
        return findings;
    }

    private static void find(Reading reading, Line line, List<Finding> findings) {
        String text = reading.folded();
        int reach = Math.min(text.length(), line.end() + 16);
        Matcher starred = STARRED.matcher(text).region(line.start(), reach);
        if (starred.find() && starred.start() < line.end()) {
            add(reading, line, starred, 1, "密级与期限之间有★标识", findings);
            return;
        }
        Matcher labelled = LABELLED.matcher(text).region(line.start(), Math.min(text.length(), line.end() + 30));
        if (labelled.find() && labelled.start() < line.end()) {
            boolean options = OPTIONS.matcher(line.text()).find();
            add(reading, line, labelled, options ? 0.3 : 0.95, "密级栏已填写", findings);
            return;
        }
        Matcher misread = MISREAD.matcher(text).region(line.start(), reach);
        if (misread.lookingAt() && (line.inHead() || line.inMargin())) {
            add(reading, line, misread, 0.9, "密级后有保密期限", findings);
            return;
        }
        Matcher bare = BARE.matcher(line.text());
        if (bare.matches() && (line.index() < 6 || line.inMargin())) {
            findings.add(reading.mark(
                    FindingType.SECRET_MARK,
                    code(bare),
                    line.start() + bare.start("level"),
                    line.start() + bare.end("level"),
                    NAME,
                    0.85,
                    "版头单独标注密级，没有保密期限"));
        }
    }

    private static void add(
            Reading reading, Line line, Matcher mark, double score, String why, List<Finding> findings) {
        String before = reading.folded().substring(line.start(), mark.start());
        int rest = line.text().length() - (Math.min(mark.end(), line.end()) - mark.start());
        boolean quoted = QUOTED_BEFORE.matcher(before).find();
        boolean alone = rest <= MOST_REST && !quoted && !before.matches(".*[,。;].*");
        boolean official =
                line.inMargin() || line.inHead() && line.kind().visible() || line.cells() > 0 && line.index() < 20;
        double where = quoted || !alone ? 0.2 : official ? 1 : line.kind() == PartKind.PARAGRAPH ? 0.7 : 0.4;
        String place =
                quoted ? "，但系引用、举例或者转述其他文件的标志" : alone ? official ? "，位于版头、页眉或者文本框" : "，单独成行，但不在版头" : "，但出现在行文之中";
        findings.add(reading.mark(
                FindingType.SECRET_MARK,
                code(mark),
                mark.start(),
                mark.end(),
                NAME,
                Math.min(score, where),
                why + place));
    }

    private static String code(Matcher mark) {
        switch (mark.group("level").charAt(0)) {
            case '绝':
                return SecretMark.Level.TOP_SECRET.name();
            case '机':
                return SecretMark.Level.CONFIDENTIAL.name();
            default:
                return SecretMark.Level.SECRET.name();
        }
    }
}
