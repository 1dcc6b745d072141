package org.gongkai.detect.mark;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gongkai.detect.Finding;
import org.gongkai.detect.FindingType;
import org.gongkai.detect.OfficialForm;
import org.gongkai.detect.form.Line;
import org.gongkai.detect.form.Lines;

/** Finds what says that this very document may be a state secret, though nobody has decided. */
final class SecrecyDoubts implements MarkKind {

    private static final String CODE = "DOUBTFUL";
    private static final Pattern DOUBT =
            Pattern.compile("密级[^。;,:]{0,8}[:(“\"\\s\\x1f|]{0,4}(?:待定|待确定|待确认|待核|未定|不明|存疑|不明确)"
                    + "|拟定密级?[:为]?\\s?(?:绝密|机密|秘密)?|拟定?为?[“\"]?(?:绝密|机密|秘密)级?"
                    + "|(?:是否|应否)(?:涉密|应?当?定密|属于国家秘密|涉及国家秘密|需要?定密|属于?涉密)[^。;]{0,14}?(?:待|未|尚|不明|不清|拿不准|难以|无权|需|请|不能确定|有争议)(?:确定|明确|决定)?"
                    + "|(?:可能|疑似|恐|或许)[^。;,]{0,4}(?:属于|涉及|构成|含有|涉)?(?:国家秘密|涉密|保密事项)"
                    + "|可能[^。;,]{0,16}保密事项范围|(?:没|未|尚未)[^。;,]{0,4}(?:走|履行|办理|进行|经过|经)[^。;,]{0,4}定密"
                    + "|(?:应当|建议|应予|需要)定密|定密(?:审核|程序|手续)[^。;]{0,8}(?:未|没有|待|缺)");
    private static final Pattern THIS =
            Pattern.compile("[本此该](?:件|文|函|报告|通知|材料|表|方案|项目)|来[文函]|件上|首页|我局无权|我处|当时|密级\\s?[:|\\x1f(]|由科室起草");
    private static final Pattern OPEN = Pattern.compile("\\s*[(]?(?:应否|是否)应?当?定密,?\\s?(?:尚|还|仍|待|未)");
    private static final Pattern RULES = Pattern.compile("办法|细则|规定|规则|条例|年报|年度报告|解读|指南|问答|须知|制度|培训|清单");
    private static final Pattern CONDITION = Pattern.compile("凡|如果?|若|对[^,。]{0,12}的,|的,?(?:应当|报|由|不得)|依据《|根据《|机关、单位");
    private static final Pattern SENTENCE = Pattern.compile("[^。;!?]+[。;!?]?");

    @Override
    public List<Finding> find(Lines lines, OfficialForm form) {
        List<Finding> findings = new ArrayList<>();
        boolean rules = RULES.matcher(form.title()).find();
        for (Line line : lines.all()) {
            if (line.text().indexOf('密') < 0) {
                continue;
            }
            Matcher sentence = SENTENCE.matcher(line.text());
            while (sentence.find()) {
                Matcher doubt = DOUBT.matcher(sentence.group());
                if (doubt.find()) {
                    boolean own = (THIS.matcher(sentence.group()).find()
                                    || OPEN.matcher(sentence.group()).lookingAt()
                                    || !line.kind().visible())
                            && !rules
                            && !CONDITION
                                    .matcher(sentence.group().substring(0, doubt.start()))
                                    .find();
                    int start = line.start() + sentence.start() + doubt.start();
                    findings.add(lines.reading()
                            .mark(
                                    FindingType.SECRET_MARK,
                                    CODE,
                                    start,
                                    start + doubt.end() - doubt.start(),
                                    "secrecy-doubt",
                                    own ? 0.7 : 0.25,
                                    own ? "文中表明本件是否涉密尚未确定" : "提到定密或者可能涉密，但不能确定所指是本件"));
                }
            }
        }
        return findings;
    }
}
