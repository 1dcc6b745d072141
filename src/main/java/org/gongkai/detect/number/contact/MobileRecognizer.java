package org.gongkai.detect.number.contact;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.gongkai.detect.Finding;
import org.gongkai.detect.FindingType;
import org.gongkai.detect.Whose;
import org.gongkai.detect.context.Label;
import org.gongkai.detect.context.Labelled;
import org.gongkai.detect.context.Numeral;
import org.gongkai.detect.context.Reading;
import org.gongkai.detect.number.NumberKind;
import org.gongkai.detect.number.Verdict;

/** Finds mobile telephone numbers. One published for duty is still found, but belongs to an office. */
final class MobileRecognizer implements NumberKind {

    private static final String NAME = "mobile";
    private static final Pattern MOBILE = Pattern.compile("1[3-9]\\d{9}");
    private static final Pattern AREA = Pattern.compile("(?:00)?861[3-9]\\d{9}");
    private static final Pattern UNIT_AFTER = Pattern.compile("^ ?(?:[元万亿%年月日份号亩米吨]|平方|公里|\\.\\d)");
    private static final Pattern CODE_BEFORE = Pattern.compile("[0-9A-Za-z〕\\]】]-$|[¥￥$第]$");
    private static final Pattern COUNTRY_BEFORE = Pattern.compile("(?<![0-9A-Za-z])(?:\\+|00)?86\\)?-$");
    private static final Pattern CODE_AFTER = Pattern.compile("^-[0-9A-Za-z]");
    private static final Pattern DUTY = Pattern.compile("(?:值班|值守|监督|举报|投诉|咨询|服务|热线|应急|总值班)(?:电话|手机|热线|:|\\s){1,3}$");
    private static final Set<List<Integer>> GROUPS =
            Set.of(List.of(3, 4, 4), List.of(3, 8), List.of(7, 4), List.of(4, 4, 3), List.of(3, 3, 5));

    @Override
    public List<Finding> find(Reading reading) {
        List<Finding> findings = new ArrayList<>();
        BitSet taken = new BitSet();
        for (Numeral numeral : reading.numerals(11, 15)) {
            if (numeral.overlaps(taken)) {
                continue;
            }
            Verdict verdict = judge(numeral, reading);
            if (verdict != null) {
                taken.set(numeral.start(), numeral.end());
                findings.add(reading.finding(
                        FindingType.MOBILE,
                        numeral.start(),
                        numeral.end(),
                        DUTY.matcher(reading.before(numeral.start())).find() ? Whose.OFFICIAL : Whose.PRIVATE_PERSON,
                        NAME,
                        verdict.score(),
                        verdict.why()));
            }
        }
        return findings;
    }

    private static Verdict judge(Numeral numeral, Reading reading) {
        Labelled label = reading.label(numeral.start());
        boolean phone = label.is(Label.PHONE);
        if (AREA.matcher(numeral.digits()).matches()) {
            return phone || reading.before(numeral.start()).endsWith("+") ? verdict(label) : null;
        }
        if (!MOBILE.matcher(numeral.digits()).matches() || surroundedByCode(numeral, reading)) {
            return null;
        }
        if (phone) {
            return verdict(label);
        }
        boolean ones = numeral.groups().stream().allMatch(size -> size == 1);
        boolean shaped = numeral.whole() || ones || GROUPS.contains(numeral.groups()) && !numeral.broken();
        if (!shaped || label.is(Label.ACCOUNT, Label.CREDIT, Label.PASSPORT, Label.PERMIT)) {
            return null;
        }
        if (label.is(Label.IDENTITY)) {
            return numeral.whole() && !runsOn(numeral, reading)
                    ? new Verdict(0.4, "形似手机号，但前文「" + label.words() + "」")
                    : null;
        }
        return label.is(Label.CODE)
                ? new Verdict(0.2, "11位数字形似手机号，但前文「" + label.words() + "」表明是编号")
                : new Verdict(0.85, "11位，号段相符，附近没有编号字样");
    }

    private static Verdict verdict(Labelled label) {
        return new Verdict(1, "号段相符" + (label.isNone() ? "，带国际区号" : "，前文「" + label.words() + "」"));
    }

    private static boolean surroundedByCode(Numeral numeral, Reading reading) {
        String before = reading.before(numeral.start());
        String after = reading.after(numeral.end());
        boolean code = CODE_BEFORE.matcher(before).find()
                && !COUNTRY_BEFORE.matcher(before).find();
        return code
                || CODE_AFTER.matcher(after).find()
                || UNIT_AFTER.matcher(after).find();
    }

    /** Whether more digits follow on the next line: the first part of a longer number. */
    private static boolean runsOn(Numeral numeral, Reading reading) {
        String text = reading.folded();
        int next = numeral.end();
        return next + 1 < text.length() && text.charAt(next) == '\n' && Character.isDigit(text.charAt(next + 1));
    }
}
