package org.gongkai.detect.number;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gongkai.detect.Finding;
import org.gongkai.detect.FindingType;
import org.gongkai.detect.Whose;
import org.gongkai.detect.context.Label;
import org.gongkai.detect.context.Reading;

/** Finds number plates, those of new-energy vehicles too. */
final class PlateRecognizer implements NumberKind {

    private static final Pattern PLATE = Pattern.compile("[A-HJ-NP-Z](?<=[京津沪渝冀豫云辽黑湘皖鲁新苏浙赣鄂桂甘晋蒙陕吉闽贵粤青藏川宁琼].) ?[·•.-]? ?"
            + "([0-9A-HJ-NP-Z]{4}[0-9A-HJ-NP-Z挂学警港澳]|[0-9A-HJ-NP-Z]{6})(?![0-9A-Za-z*×])");
    private static final Pattern PUBLIC_CAR = Pattern.compile("公务用车|公务车|执法车|公车|执勤车|单位车辆|本单位|警车|应急保障车|国有资产|资产");

    @Override
    public List<Finding> find(Reading reading) {
        List<Finding> findings = new ArrayList<>();
        Matcher plate = PLATE.matcher(reading.folded());
        while (plate.find()) {
            int start = plate.start() - 1;
            boolean labelled = reading.label(start).is(Label.PLATE);
            boolean digits = plate.group(1).chars().filter(Character::isDigit).count() >= 2;
            if (!labelled && !digits) {
                continue;
            }
            boolean official = plate.group().endsWith("警")
                    || PUBLIC_CAR.matcher(reading.before(start)).find();
            findings.add(reading.finding(
                    FindingType.PLATE,
                    start,
                    plate.end(),
                    official ? Whose.ORGANIZATION : Whose.PRIVATE_PERSON,
                    "plate",
                    official ? 0.4 : labelled ? 1 : 0.85,
                    (labelled ? "车牌格式相符，前文有车牌字样" : "车牌格式相符") + (official ? "，但前文表明是公务车辆，不属个人信息" : "")));
        }
        return findings;
    }
}
