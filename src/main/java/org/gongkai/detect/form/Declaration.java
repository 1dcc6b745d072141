package org.gongkai.detect.form;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gongkai.document.DisclosureAttribute;

/**
 * A mark by which the drafter claims an attribute. Prose that speaks of such marks is none.
 *
 * @param attribute what is claimed
 * @param start offset of its first char
 * @param end offset after its last char
 */
public record Declaration(DisclosureAttribute attribute, int start, int end) {

    private static final String VALUE = "(?<value>主动公开|全文公开|依申请公开|依法申请公开|不予公开|不公开|不宜公开|免予公开|公开发布|删减后(?:主动)?公开|公开)";
    private static final Pattern THIS =
            Pattern.compile("(?<![“\"'‘「『《\\p{IsHan}])(?:此|本)(?:件|文|文件)\\s?" + VALUE + "(?![\\p{IsHan}”\"'’」』])");
    private static final Pattern OPTION = Pattern.compile(
            "(?=[信政文公是初拟])(?<![“\"'‘「『《])(?:信息|政府信息|文件)?(?:公开(?:选项|属性|方式|类型|形式|类别|建议|意见|范围)|是否公开|初拟(?:意见)?|拟公开属性)"
                    + "\\s?[:\\s\\x1f]{1,3}[\\[(“]?(?:拟|建议)?" + VALUE);
    private static final Pattern TICKED =
            Pattern.compile("[☑☒√■✓✔●◉]\\s?\\]?\\s?" + VALUE + "|" + "(?<after>主动公开|依申请公开|不予公开)\\s?[(\\[]\\s?[√✓✔☑]");
    private static final Pattern ALONE = Pattern.compile(
            "^(?:(?:附注|备注)[\\s\\x1f]?:?)?[\\s\\x1f]?[(\\[【]?" + VALUE + "(?:[(][^()]{0,30}[)])?[)\\]】]?$");
    private static final Pattern BESIDE = Pattern.compile(
            "^(?:.{0,40}年.{1,6}月.{1,6}日|[^。;]{0,40}关于[^。;]{2,80})\\s?[(\\[【](?:此件|本件)?" + VALUE + "[)\\]】]$");
    private static final Pattern WHOLE = Pattern.compile("^信息公开\\s?:.{0,40}(?<value>公[示布开]全文|全文公[示布开]|不予公开|依申请公开)");
    private static final Pattern UNTICKED = Pattern.compile("[□○☐◯]\\s?(?:主动公开|依申请公开|不予公开)");
    private static final Pattern TICK = Pattern.compile("[☑☒√■✓✔●◉]");
    private static final int LONGEST = 160;

    /** Those in a document, in order. */
    public static List<Declaration> in(Lines lines) {
        List<Declaration> all = new ArrayList<>();
        for (Line line : lines.all()) {
            List<Declaration> found = new ArrayList<>();
            String text = line.text();
            if (!text.contains("公开") && !text.contains("公示") || text.length() > LONGEST && text.lastIndexOf("此件") < 0) {
                continue;
            }
            boolean form = UNTICKED.matcher(text).find();
            if (form || TICK.matcher(text).find()) {
                collect(TICKED, line, found);
            }
            if (!form) {
                collect(THIS, line, found);
                collect(ALONE, line, found);
                collect(BESIDE, line, found);
                if (text.length() <= LONGEST) {
                    collect(OPTION, line, found);
                    collect(WHOLE, line, found);
                }
            }
            all.addAll(found);
        }
        return all;
    }

    private static void collect(Pattern pattern, Line line, List<Declaration> found) {
        Matcher mark = pattern.matcher(line.text());
        while (mark.find()) {
            String value = mark.group("value");
            value = value == null && pattern == TICKED ? mark.group("after") : value;
            boolean known = found.stream()
                    .anyMatch(
                            one -> one.start() < line.start() + mark.end() && line.start() + mark.start() < one.end());
            if (value != null && !known) {
                found.add(new Declaration(attribute(value), line.start() + mark.start(), line.start() + mark.end()));
            }
        }
    }

    private static DisclosureAttribute attribute(String value) {
        if (value.contains("申请")) {
            return DisclosureAttribute.ON_REQUEST;
        }
        return value.startsWith("不") || value.startsWith("免")
                ? DisclosureAttribute.WITHHELD
                : DisclosureAttribute.PROACTIVE;
    }
}
