package org.gongkai.detect.mark;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gongkai.detect.Finding;
import org.gongkai.detect.FindingType;
import org.gongkai.detect.OfficialForm;
import org.gongkai.detect.form.DocumentNumbers;
import org.gongkai.detect.form.Line;
import org.gongkai.detect.form.Lines;

/** Finds marks that keep a document inside the organ: 内部资料, 工作秘密, 仅供领导参阅. */
final class InternalMarks implements MarkKind {

    private static final String CODE = "WORK";
    private static final String KEEP =
            "(?:[,;。、!\\s\\x1f]{0,4}(?:请?(?:注意|妥善|妥为)(?:保存|保管|保密|存放)|(?:不得|请勿|严禁|禁止|勿|不)(?:擅自|随意|自行)?(?:外传|外泄|翻印|转发|复制|复印|传播|扩散|公开|对外提供|摘抄|传阅|上网|对外)(?:外传|转发)?|仅供.{0,8}(?:参阅|参考|使用)|阅后(?:收回|销毁|即毁)))";
    private static final String WEAK = "请妥(?:善|为)(?:保存|保管|存放)";
    private static final Pattern ONLY_KEPT = Pattern.compile(WEAK);
    private static final Pattern MARK = Pattern.compile(
            "(?=[内工仅不请严禁注控限阅])(?=内部|工作秘|仅[供限]|不[得对发]|请[勿注控妥]|严禁|禁止|注意保|控制|限于|阅后)(?:(?:内部(?:资料|文件|材料|刊物|情况|参阅|参考|传阅|使用|掌握|明电|发行|口径)|工作秘密)"
                    + KEEP + "{0,3}"
                    + "|仅供(?:[\\p{IsHan}]{0,8}领导|内部|本?[局厅处委]\\p{IsHan}{0,6}|工作)(?:同志)?(?:\\p{IsHan}{0,4})(?:参阅|参考|使用|传阅|掌握)"
                    + KEEP + "{0,2}"
                    + "|(?:不得|请勿|严禁|禁止)(?:翻印|外传|转发|传播|复印|对外提供)" + KEEP + "{0,2}"
                    + "|(?:请)?(?:注意保存|控制知悉范围|控制在[^。;]{2,24}?(?:范围内|以内)(?:传阅|知悉|掌握)?)|" + WEAK + KEEP
                    + "{0,2}|(?:仅限|限于)[^。;,]{2,24}?(?:知悉|传阅|掌握|使用|阅读)|不对外(?:发布|公布|公开|提供)?|(?:内部)?不发布|阅后(?:收回|销毁|即毁))");
    private static final Pattern OWN = Pattern.compile("[本此该](?:件|刊|文|表|报告|材料|稿|函|方案|简报|纪要|资料|通报|清单)");
    private static final Pattern DISCUSSED = Pattern.compile(
            "[“\"‘「『《][^”\"’」』》]{0,12}$|(?:以|为由|标注|标明|属于|保守|严守|泄露|涉及|管理办法|知悉的|界限|关于|依据|按照|违反|不得以|规定的)[^。;,]{0,12}$");
    private static final Pattern NAME_AFTER = Pattern.compile("^(?:管理|保密|办法|事项|清单|目录|范围|的|和|、|及|”|》|\")");
    private static final int SHORT = 46;
    private static final int FAR = 80;

    @Override
    public List<Finding> find(Lines lines, OfficialForm form) {
        List<Finding> findings = new ArrayList<>();
        for (Line line : lines.all()) {
            Matcher mark = MARK.matcher(line.text());
            while (mark.find()) {
                find(lines, line, mark, findings);
            }
        }
        return findings;
    }

    private static void find(Lines lines, Line line, Matcher mark, List<Finding> findings) {
        String before = line.text().substring(Math.max(0, mark.start() - FAR), mark.start());
        String after = line.text().substring(mark.end(), Math.min(line.text().length(), mark.end() + FAR));
        if (DISCUSSED.matcher(before).find() || NAME_AFTER.matcher(after).find()) {
            return;
        }
        String sentence = before.substring(Math.max(before.lastIndexOf('。'), before.lastIndexOf(';')) + 1);
        double score = 0.25;
        String why = "行文中的保密或者纪律要求，不是本件标志";
        if (ONLY_KEPT.matcher(mark.group()).matches()) {
            score = 0.4;
            why = "只嘱咐保存，也可能是内部文件";
        } else if (line.inMargin() && line.text().length() <= SHORT) {
            score = 0.95;
            why = "页眉、页脚或者文本框中的内部标志";
        } else if (!line.kind().visible() && mark.start() < SHORT) {
            score = 0.8;
            why = "批注或者隐藏内容中的内部标志";
        } else if (alone(line, before, after)) {
            score = 0.9;
            why = "单独成行或者在版头的内部标志";
        } else if (OWN.matcher(sentence).find()) {
            score = 0.85;
            why = "文中写明本件的知悉范围或者工作秘密性质";
        }
        findings.add(lines.reading()
                .mark(
                        FindingType.INTERNAL_MARK,
                        CODE,
                        line.start() + mark.start(),
                        line.start() + mark.end(),
                        "internal-mark",
                        score,
                        why));
    }

    /** Whether the line is little more than the mark, alone, in brackets, or beside the document's number. */
    private static boolean alone(Line line, String before, String after) {
        boolean ends = after.isEmpty() || after.matches("[)\\]】。!]{0,2}");
        boolean begins = before.isEmpty() || before.matches("[(\\[【※★*]|附注\\s?:\\s?[(]?");
        boolean besideNumber = line.inHead() && ends && DocumentNumbers.isNumber(line.text());
        boolean inHead = line.inHead()
                && line.text().length() <= SHORT
                && ends
                && !before.matches(".*[,。;].*")
                && before.length() <= 20;
        return line.text().length() <= SHORT && begins && ends || besideNumber || inHead && begins;
    }
}
