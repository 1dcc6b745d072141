package org.gongkai.detect.number.contact;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gongkai.detect.context.Reading;

/**
 * What the words before an address say of it.
 *
 * @param kind whose address it is
 * @param words the words, empty when none
 * @param end where the address begins in the chunk it stands in
 */
record AddressLabel(Kind kind, String words, int end) {

    /** Whose an address is. */
    enum Kind {
        HOME,
        PERSON,
        OFFICE,
        PLACE,
        UNSAID
    }

    private static final Pattern WORDS = Pattern.compile(
            "(?<OFFICE>(?:注册|办公|经营|公司|单位|企业|营业|生产|项目|机构|法定|工作)(?:地址|地点|场所|住所)|办理地[址点]|受理地[址点]|开标地[址点]|会议地点|地点|营业场所|办公(?:在|于|楼))"
                    + "|(?<HOME>家庭(?:住址|地址)|现?居住地址?|(?:现|常|暂)住(?:址|地|在|于)?|家住(?:在)?|住址|居住(?:在|于)|户籍(?:所在)?(?:地址|地)?(?:在|为)?|户口(?:所在)?地|原籍|住家|(?<![入居保收])住(?:在|于)?(?![院房建宿户宅持处友口读店所址保]))"
                    + "|(?<NEUTRAL>(?:通信|通讯|联系|邮寄|送达|收件|收货|详细)?地址|住所地?|位于|坐落(?:于|在)?|寄(?:至|到|往)|邮寄)");
    private static final Pattern PERSON =
            Pattern.compile("身份证|证件号|护照|[男女][,，、]|出生|手机|申请人|投诉人|举报人|反映人|来信人|信访人|患者|户主|被询问人|证人|先生|女士|您|姓名|名下|本人|收件人|配偶");
    private static final Pattern ORGANIZATION = Pattern.compile(
            "公司|企业|[^大]厂|中心|财政局|委员会|学校|大学|学院|医院|事务所|研究院|研究所|管委会|采购人|代理机构|供应商|招标人|信用代码|门市|商行|法定代表人|办公室|单位");
    private static final Pattern WORKS =
            Pattern.compile("^.{0,10}?(?:改造|施工|立面|外墙|屋面|维修|工程|征收|加装|电梯|项目|门市|门脸|商铺|窗口|会议室|大厅|办公)");
    private static final Pattern DWELLING = Pattern.compile("^.{0,4}?(?:住宅|住房|房产|房屋|的家|家中|家里)");
    private static final Pattern LEAD =
            Pattern.compile("[在于为至到往是由向从系即]|所(?:购买?|买|租赁?|建|住|有|居)的?|购(?:买|得|置|入)了?|名下的?|承租的?|租住的?");

    static AddressLabel before(Reading reading, int offset, String chunk) {
        String before = reading.before(offset);
        Matcher word = WORDS.matcher(before + chunk);
        Kind kind = Kind.UNSAID;
        String words = "";
        int end = -1;
        while (word.find()) {
            if (word.end() - before.length() > chunk.length() - 2) {
                break;
            }
            kind = kind(word);
            words = word.group();
            end = word.end();
        }
        boolean stale =
                end >= 0 && end < before.length() && before.substring(end).matches("(?s).*[,;。][^:]*");
        if (end < 0 || stale) {
            boolean beside = reading.part(offset).cell() != null && nearest(reading.above(offset)) == Kind.PERSON;
            return new AddressLabel(beside ? Kind.PERSON : Kind.UNSAID, "", lead(chunk));
        }
        String own = before.substring(0, Math.min(before.length(), end));
        Kind said = kind == Kind.UNSAID ? nearest(reading.above(offset) + own) : kind;
        return new AddressLabel(said, words, Math.max(0, end - before.length()));
    }

    /** With what stands after it, and whether it is a dwelling by its form. */
    AddressLabel refine(String after, boolean dwelling) {
        if (kind == Kind.HOME) {
            return this;
        }
        if (DWELLING.matcher(after).find()) {
            return new AddressLabel(Kind.PERSON, words, end);
        }
        if (kind == Kind.UNSAID && WORKS.matcher(after).find()
                || kind == Kind.PERSON && !dwelling && words.equals("位于")) {
            return new AddressLabel(Kind.PLACE, words, end);
        }
        return this;
    }

    private static Kind kind(Matcher word) {
        if (word.group("OFFICE") != null) {
            return Kind.OFFICE;
        }
        return word.group("HOME") != null ? Kind.HOME : Kind.UNSAID;
    }

    private static Kind nearest(String before) {
        int person = last(PERSON, before);
        int organization = last(ORGANIZATION, before);
        if (person < 0 && organization < 0) {
            return Kind.UNSAID;
        }
        return person > organization ? Kind.PERSON : Kind.OFFICE;
    }

    private static int last(Pattern pattern, String text) {
        Matcher matcher = pattern.matcher(text);
        int last = -1;
        while (matcher.find()) {
            last = matcher.start();
        }
        return last;
    }

    private static int lead(String chunk) {
        int lead = 0;
        Matcher matcher = LEAD.matcher(chunk);
        while (matcher.find()) {
            lead = matcher.end();
        }
        return lead;
    }
}
