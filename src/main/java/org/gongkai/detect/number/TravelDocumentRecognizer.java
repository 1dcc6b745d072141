package org.gongkai.detect.number;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gongkai.detect.Finding;
import org.gongkai.detect.FindingType;
import org.gongkai.detect.Whose;
import org.gongkai.detect.context.Label;
import org.gongkai.detect.context.Labelled;
import org.gongkai.detect.context.Reading;

/** Finds passports and travel permits for Hong Kong, Macao and Taiwan. */
final class TravelDocumentRecognizer implements NumberKind {

    private static final Pattern NUMBER = Pattern.compile(
            "(?=[0-9A-Z])(?<![0-9A-Za-z-])(?:[A-Z] ?[0-9A-Z] ?\\d{3,4} ?\\d{3,4}(?:\\d{2})?|1[45]\\d{7}|\\d{8}(?:\\d{2})?)"
                    + "(?![0-9A-Za-z*×]|-[0-9A-Za-z])");
    private static final Pattern CHINESE_PASSPORT =
            Pattern.compile("(?:[EGDSPH]\\d{8}|E[A-HJ-NP-Z]\\d{7}|1[45]\\d{7}|[DSP]E\\d{7})");
    private static final Pattern ANY_PASSPORT = Pattern.compile("[A-Z]{1,2}\\d{6,9}|\\d{9}");
    private static final Pattern PERMIT = Pattern.compile("[CWTLHM][A-Z]?\\d{7,10}|\\d{8}(?:\\d{2})?");

    @Override
    public List<Finding> find(Reading reading) {
        List<Finding> findings = new ArrayList<>();
        Matcher number = NUMBER.matcher(reading.folded());
        while (number.find()) {
            Labelled label = reading.label(number.start());
            String digits = number.group().replace(" ", "");
            if (label.is(Label.PERMIT) && PERMIT.matcher(digits).matches()) {
                findings.add(found(reading, number, FindingType.TRAVEL_PERMIT, label, 0.95));
            } else if (label.is(Label.PASSPORT) && ANY_PASSPORT.matcher(digits).matches()) {
                findings.add(found(reading, number, FindingType.PASSPORT, label, 0.95));
            } else if (label.is(Label.IDENTITY)
                    && CHINESE_PASSPORT.matcher(digits).matches()) {
                findings.add(found(reading, number, FindingType.PASSPORT, label, 0.85));
            } else if (label.is(Label.IDENTITY) && digits.matches("[HMCT]\\d{8}(?:\\d{2})?")) {
                findings.add(found(reading, number, FindingType.TRAVEL_PERMIT, label, 0.75));
            }
        }
        return findings;
    }

    private static Finding found(Reading reading, Matcher number, FindingType type, Labelled label, double score) {
        return reading.finding(
                type,
                number.start(),
                number.end(),
                Whose.PRIVATE_PERSON,
                "travel-document",
                score,
                "号码格式相符，前文「" + label.words() + "」");
    }
}
