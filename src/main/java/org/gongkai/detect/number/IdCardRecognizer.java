package org.gongkai.detect.number;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.gongkai.detect.Finding;
import org.gongkai.detect.FindingType;
import org.gongkai.detect.Whose;
import org.gongkai.detect.context.Label;
import org.gongkai.detect.context.Labelled;
import org.gongkai.detect.context.Numeral;
import org.gongkai.detect.context.Reading;

/** Finds resident identity numbers by their check digit, region and day of birth, and by their label. */
final class IdCardRecognizer implements NumberKind {

    private static final String NAME = "id-card";
    private static final int DISABILITY = 20;

    @Override
    public List<Finding> find(Reading reading) {
        List<Finding> findings = new ArrayList<>();
        BitSet taken = new BitSet();
        for (Numeral numeral : reading.numerals(15, DISABILITY)) {
            if (numeral.overlaps(taken)) {
                continue;
            }
            Verdict verdict = judge(numeral, reading.label(numeral.start()));
            if (verdict != null) {
                taken.set(numeral.start(), numeral.end());
                findings.add(reading.finding(
                        FindingType.ID_CARD,
                        numeral.start(),
                        numeral.end(),
                        Whose.PRIVATE_PERSON,
                        NAME,
                        verdict.score(),
                        verdict.why()));
            }
        }
        return findings;
    }

    private static Verdict judge(Numeral numeral, Labelled label) {
        String digits = numeral.digits();
        String before = label.isNone() ? "" : "，前文「" + label.words() + "」";
        boolean identity = label.is(Label.IDENTITY);
        if (digits.length() == 18 && IdNumber.valid(digits)) {
            if (label.is(Label.CODE, Label.CREDIT)) {
                return new Verdict(0.4, "校验位、地区码和出生日期均相符，但前文「" + label.words() + "」表明是编号，请人工核对");
            }
            return new Verdict(identity ? 1 : 0.95, "校验位、地区码和出生日期均相符" + before);
        }
        if (digits.length() == DISABILITY && IdNumber.valid(digits.substring(0, 18)) && identity) {
            return new Verdict(0.95, "前18位为身份证号且校验位相符" + before);
        }
        if (digits.length() == 15 && IdNumber.old(digits)) {
            return identity
                    ? new Verdict(0.85, "15位旧身份证号，地区码和出生日期相符" + before)
                    : label.isNone() && numeral.whole() ? new Verdict(0.35, "形似15位旧身份证号，但前文没有证件字样") : null;
        }
        if (identity && numeral.whole() && digits.length() >= 17 && digits.length() <= 19) {
            String fault = digits.length() == 18 ? "校验位不符" : "位数不是18位";
            return new Verdict(0.3, fault + before + "，可能是笔误，请人工核对");
        }
        return null;
    }
}
