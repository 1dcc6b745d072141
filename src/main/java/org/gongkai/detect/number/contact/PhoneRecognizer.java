package org.gongkai.detect.number.contact;

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
import org.gongkai.detect.number.NumberKind;

/** Finds fixed-line numbers: an office's, or a household's where the words before say so. */
final class PhoneRecognizer implements NumberKind {

    private static final Pattern PHONE = Pattern.compile(
            "(?=[(0-9])(?<![0-9A-Za-z.,*×-])(?:\\(?0(?:10|2\\d|[3-9]\\d{2})\\)?[ -]{0,3}[2-8]\\d{2,3}[ -]?\\d{4}|[2-8]\\d{3}[ -]?\\d{4})"
                    + "(?![0-9A-Za-z*×]|[-.,][0-9A-Za-z])");
    private static final Pattern HOUSEHOLD =
            Pattern.compile("(?:宅电|宅|住宅电话|家庭(?:联系)?电话|家里(?:的)?电话|家中(?:的)?电话|家属电话|家庭座机|家里座机|家中座机|自家电话)(?:[^0-9]{0,6})$");

    @Override
    public List<Finding> find(Reading reading) {
        List<Finding> findings = new ArrayList<>();
        Matcher phone = PHONE.matcher(reading.folded());
        while (phone.find()) {
            boolean area = phone.group().charAt(0) == '0' || phone.group().charAt(0) == '(';
            Labelled label = reading.label(phone.start());
            if (!area && !label.is(Label.PHONE) || !label.isNone() && !label.is(Label.PHONE, Label.IDENTITY)) {
                continue;
            }
            boolean household = HOUSEHOLD.matcher(reading.before(phone.start())).find();
            findings.add(reading.finding(
                    household ? FindingType.PHONE_PRIVATE : FindingType.PHONE,
                    phone.start(),
                    phone.end(),
                    household ? Whose.PRIVATE_PERSON : Whose.ORGANIZATION,
                    "phone",
                    0.9,
                    household ? "固定电话，前文表明是住宅电话" : "固定电话，前文没有住宅字样，按办公电话处理"));
        }
        return findings;
    }
}
