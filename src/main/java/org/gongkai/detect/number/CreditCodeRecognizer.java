package org.gongkai.detect.number;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gongkai.detect.Finding;
import org.gongkai.detect.FindingType;
import org.gongkai.detect.Whose;
import org.gongkai.detect.context.Label;
import org.gongkai.detect.context.Labelled;
import org.gongkai.detect.context.Reading;

/** Finds unified social credit codes by GB 32100-2015. They are public. */
final class CreditCodeRecognizer implements NumberKind {

    private static final String SIGNS = "0123456789ABCDEFGHJKLMNPQRTUWXY";
    private static final int[] WEIGHTS = {1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28};
    private static final Pattern CODE = Pattern.compile(
            "[159ANYany](?<![0-9A-Za-z].)[1239][0-9]{6}[0-9A-HJ-NP-RT-UW-Ya-hj-np-rt-uw-y]{10}(?![0-9A-Za-z])");

    @Override
    public List<Finding> find(Reading reading) {
        List<Finding> findings = new ArrayList<>();
        Matcher code = CODE.matcher(reading.folded());
        while (code.find()) {
            Labelled label = reading.label(code.start());
            String signs = code.group().toUpperCase(Locale.ROOT);
            boolean checked = checked(signs);
            if (!IdNumber.valid(signs) && (checked || label.is(Label.CREDIT))) {
                findings.add(reading.finding(
                        FindingType.CREDIT_CODE,
                        code.start(),
                        code.end(),
                        Whose.ORGANIZATION,
                        "credit-code",
                        checked ? 1 : 0.6,
                        checked ? "统一社会信用代码，校验位相符" : "前文「" + label.words() + "」，但校验位不符"));
            }
        }
        return findings;
    }

    private static boolean checked(String code) {
        int sum = 0;
        for (int i = 0; i < WEIGHTS.length; i++) {
            int value = SIGNS.indexOf(code.charAt(i));
            if (value < 0) {
                return false;
            }
            sum += value * WEIGHTS[i];
        }
        return SIGNS.charAt((31 - sum % 31) % 31) == code.charAt(17);
    }
}
