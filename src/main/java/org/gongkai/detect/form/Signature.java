package org.gongkai.detect.form;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * 署名 and 成文日期.
 *
 * @param issuers who signs, joint ones all
 * @param issued when, null when no date of its own stands in the document
 */
record Signature(List<String> issuers, @Nullable LocalDate issued) {

    private static final Pattern DATE = Pattern.compile(ChineseDate.PATTERN);
    private static final Pattern LABEL = Pattern.compile(
            "(?:公布|公开|发布|成文|发文|填报|填表|制表|印发|签发|来信|公示|公告|报告|编制|起草|登记|填写|生成|更新)(?:日期|时间)\\s?[:\\s\\x1f]\\s?$|(?:公告|公示)(?:期限?|期间)\\s?(?::|自)\\s?$|(?<![\\p{IsHan}])(?:日期|时间)\\s?[:\\s\\x1f]\\s?$");
    private static final Pattern IMPRINT = Pattern.compile("^.{0,40}" + ChineseDate.PATTERN + "\\s?印发[.。]?$");
    private static final Pattern FILE = Pattern.compile("\\s*文\\s?件$");
    private static final Pattern BARE = Pattern.compile("[)。]|发布|公布|\\([^()]{0,10}\\)");
    private static final Pattern ONGOING = Pattern.compile("^[前至-]");
    private static final int SIGNED = 6;
    private static final int ALONE = 5;
    private static final int WITH_ORGAN = 4;
    private static final int LABELLED = 3;
    private static final int IMPRINTED = 2;
    private static final int DASHED = 1;
    private static final int HEAD = 8;
    private static final int LONGEST = 120;
    private static final int MOST_CELLS = 4;

    Signature {
        issuers = List.copyOf(issuers);
    }

    /** A date alone on its line below an organ's name; failing that a date with a label; failing that the imprint's. */
    static Signature of(Lines lines, String title) {
        List<Line> body = lines.body();
        Signature best = null;
        int weight = 0;
        for (int i = 0; i < body.size(); i++) {
            Line line = body.get(i);
            Matcher date = DATE.matcher(line.text());
            if (line.text().length() > LONGEST || line.cells() > MOST_CELLS || !date.find()) {
                continue;
            }
            LocalDate issued = ChineseDate.of(date);
            int found = issued == null ? 0 : weigh(body, i, date);
            if (found > weight || found == weight && found == ALONE) {
                weight = found;
                best = new Signature(issuers(body, i, date), issued);
            }
        }
        List<String> issuers = best == null || best.issuers().isEmpty() ? head(body, title) : best.issuers();
        return new Signature(issuers, best == null ? null : best.issued());
    }

    private static int weigh(List<Line> body, int at, Matcher date) {
        Line line = body.get(at);
        String before = line.text().substring(0, date.start()).strip();
        String after = line.text().substring(date.end()).strip();
        boolean bare = after.isEmpty() || BARE.matcher(after).matches();
        if (bare && (before.isEmpty() || before.equals("("))) {
            if (at > 1 && !Organs.in(body.get(at - 1).text()).isEmpty()) {
                return SIGNED;
            }
            return line.cells() <= 1 ? ALONE : 0;
        }
        if (bare && !Organs.in(before).isEmpty()) {
            return at > HEAD ? SIGNED : WITH_ORGAN;
        }
        if (LABEL.matcher(line.text().substring(0, date.start())).find()) {
            return LABELLED;
        }
        if (IMPRINT.matcher(line.text()).matches()) {
            return IMPRINTED;
        }
        boolean head = at < HEAD && line.text().length() < 60
                || at >= body.size() - 2 && line.text().length() < 50;
        boolean prose = line.text().indexOf('。') >= 0
                || line.text().indexOf(';') >= 0
                || ONGOING.matcher(after).find();
        return head && !prose ? DASHED : 0;
    }

    private static List<String> issuers(List<Line> body, int at, Matcher date) {
        String before = body.get(at).text().substring(0, date.start()).strip();
        List<String> same = Organs.in(before);
        if (!same.isEmpty()) {
            return same;
        }
        List<String> issuers = new ArrayList<>();
        for (int i = at - 1; i >= 0 && i >= at - 6; i--) {
            List<String> above = Organs.in(body.get(i).text());
            if (above.isEmpty()) {
                break;
            }
            issuers.addAll(0, above);
        }
        return issuers;
    }

    private static List<String> head(List<Line> body, String title) {
        List<String> issuers = new ArrayList<>();
        for (Line line : body.subList(0, Math.min(HEAD, body.size()))) {
            issuers.addAll(Organs.in(FILE.matcher(line.text()).replaceFirst("")));
        }
        int lead = title.indexOf("关于");
        return issuers.isEmpty() && lead > 0
                ? Organs.in(title.substring(0, lead).strip())
                : issuers;
    }
}
