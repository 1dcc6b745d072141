package org.gongkai.detect.score;

import java.util.List;
import java.util.regex.Pattern;
import org.gongkai.detect.Finding;
import org.gongkai.detect.FindingType;
import org.gongkai.detect.OfficialForm;
import org.gongkai.detect.Recognizer;
import org.gongkai.detect.Whose;
import org.gongkai.document.Document;
import org.gongkai.document.Part;

/**
 * Finds what each evaluator gave: of a tender it must not be told, 招标投标法 article 44 and 政府采购法实施条例 article 40;
 * of any other evaluation it is part of the process. The total and the order are not looked for.
 */
final class ScoreTables implements Recognizer {

    private static final String CODE = "SCORE";
    private static final double SURE = 0.9;
    private static final int FEW = 4;
    private static final Pattern TENDER = Pattern.compile("招标|投标|评标|采购|磋商|谈判|中标|成交|供应商|比选|询价");

    @Override
    public List<Finding> recognize(Document document, OfficialForm form) {
        List<Part> scores = ScoreTable.of(document).stream()
                .flatMap(table -> table.scores().stream())
                .toList();
        if (scores.size() < FEW) {
            return List.of();
        }
        boolean tender = TENDER.matcher(document.text()).find();
        FindingType type = tender ? FindingType.BID_SECRET : FindingType.DELIBERATION;
        String why = tender ? "评审人员个人的打分，属于评审情况" : "评审人员个人的打分，属于过程性信息";
        return scores.stream().map(score -> finding(type, score, why)).toList();
    }

    private static Finding finding(FindingType type, Part score, String why) {
        return new Finding(
                type,
                CODE,
                score.text(),
                score.start(),
                score.start() + score.text().length(),
                score.place(),
                Whose.UNKNOWN,
                "score-table",
                SURE,
                why);
    }
}
