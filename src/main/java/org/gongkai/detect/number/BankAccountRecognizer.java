package org.gongkai.detect.number;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.regex.Pattern;
import org.gongkai.detect.Finding;
import org.gongkai.detect.FindingType;
import org.gongkai.detect.context.Label;
import org.gongkai.detect.context.Labelled;
import org.gongkai.detect.context.Numeral;
import org.gongkai.detect.context.Reading;

/** Finds bank cards by issuer and Luhn digit, and accounts by their label. */
final class BankAccountRecognizer implements NumberKind {

    private static final String NAME = "bank-account";
    private static final Pattern UNIONPAY = Pattern.compile("62\\d{14,17}");
    private static final Pattern OTHER_CARD =
            Pattern.compile("(?:955[89]\\d|4[0-9]{4}|5[1-5]\\d{3}|35[2-8]\\d{2}|9[0-9]{4})\\d{11,14}");
    private static final Pattern MONEY_AFTER = Pattern.compile("^ ?(?:元|万元|亿元|\\.\\d{2}(?!\\d))");
    private static final Pattern GROUP_AFTER = Pattern.compile("^[ -]\\d{1,4}(?!\\d)");
    private static final Pattern GROUP_BEFORE = Pattern.compile("(?<!\\d)\\d{1,4}[ -]$");
    private static final int FAR = 24;

    @Override
    public List<Finding> find(Reading reading) {
        List<Finding> findings = new ArrayList<>();
        BitSet taken = new BitSet();
        for (Numeral numeral : reading.numerals(10, 30)) {
            if (numeral.digits().endsWith("X") || numeral.overlaps(taken)) {
                continue;
            }
            Verdict verdict = judge(numeral, reading);
            if (verdict != null) {
                taken.set(numeral.start(), numeral.end());
                findings.add(reading.finding(
                        FindingType.BANK_ACCOUNT,
                        numeral.start(),
                        numeral.end(),
                        AccountHolder.of(reading, numeral),
                        NAME,
                        verdict.score(),
                        verdict.why()));
            }
        }
        return findings;
    }

    private static Verdict judge(Numeral numeral, Reading reading) {
        String after = reading.after(numeral.end());
        boolean grouped = card(numeral)
                && !GROUP_AFTER.matcher(after).find()
                && !GROUP_BEFORE.matcher(reading.before(numeral.start())).find();
        if (!numeral.whole() && !grouped || MONEY_AFTER.matcher(after).find()) {
            return null;
        }
        String digits = numeral.digits();
        Labelled label = reading.label(numeral.start());
        if (label.is(Label.ACCOUNT)) {
            boolean near = reading.before(numeral.start()).length() <= FAR || endsNear(reading, numeral, label);
            return near ? labelled(digits, label) : null;
        }
        if (!label.isNone() && !label.is(Label.IDENTITY) || IdNumber.valid(digits)) {
            return null;
        }
        boolean luhn = luhn(digits);
        if (UNIONPAY.matcher(digits).matches() && digits.length() >= 16) {
            return luhn ? new Verdict(0.9, "银联卡号段，Luhn校验相符") : new Verdict(0.6, "银联卡号段，但Luhn校验不符，附近没有编号字样");
        }
        return luhn && label.isNone() && OTHER_CARD.matcher(digits).matches()
                ? new Verdict(0.35, "长度和Luhn校验像银行卡号，但前文没有账户字样")
                : null;
    }

    private static Verdict labelled(String digits, Labelled label) {
        if (luhn(digits) && digits.length() >= 15 && digits.length() <= 19) {
            return new Verdict(1, "前文「" + label.words() + "」，Luhn校验相符");
        }
        return IdNumber.valid(digits)
                ? new Verdict(0.4, "前文「" + label.words() + "」，但符合身份证号规则")
                : new Verdict(
                        digits.length() >= 12 ? 0.9 : 0.7, "前文「" + label.words() + "」，" + digits.length() + "位数字");
    }

    private static boolean endsNear(Reading reading, Numeral numeral, Labelled label) {
        String before = reading.before(numeral.start());
        return before.length()
                        - before.lastIndexOf(label.words())
                        - label.words().length()
                <= FAR;
    }

    /** Whether its groups are those of a card: fours with a shorter rest, or two pieces of a broken line. */
    private static boolean card(Numeral numeral) {
        List<Integer> groups = numeral.groups();
        int last = groups.size() - 1;
        boolean fours = groups.size() >= 3
                && groups.subList(0, last).stream().allMatch(size -> size == 4)
                && groups.get(last) <= 4;
        boolean six = groups.size() == 2 && groups.get(0) == 6 && groups.get(1) >= 10;
        boolean ones = groups.size() >= 12 && groups.stream().allMatch(size -> size == 1);
        boolean torn = groups.size() == 2 && numeral.broken();
        return fours || six || ones || torn;
    }

    private static boolean luhn(String digits) {
        int sum = 0;
        for (int i = 0; i < digits.length(); i++) {
            int digit = digits.charAt(digits.length() - 1 - i) - '0';
            int weighed = i % 2 == 0 ? digit : digit * 2;
            sum += weighed > 9 ? weighed - 9 : weighed;
        }
        return sum % 10 == 0;
    }
}
