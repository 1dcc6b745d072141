package org.gongkai.detect.number.contact;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gongkai.detect.Finding;
import org.gongkai.detect.FindingType;
import org.gongkai.detect.Whose;
import org.gongkai.detect.context.Reading;
import org.gongkai.detect.number.NumberKind;

/** Finds addresses down to the house: a person's home, or where an organ or project is. */
final class AddressRecognizer implements NumberKind {

    private static final String NUMBER = "(?:[0-9]{1,4}[A-Z甲乙]?|[A-Z][0-9]{0,2}|[一二三四五六七八九十]{1,3})";
    private static final Pattern DETAIL = Pattern.compile(
            "(?=[ 0-9A-Z一二三四五六七八九十])(?:(?<![0-9A-Za-z.-])" + NUMBER
                    + " ?(?:号楼|号院|栋|幢|座|排|单元|楼|门|室|号|弄|组|#楼?)(?!文|令|公告|线|以[上下]|窗口|展|厅)"
                    + "(?:[0-9]{3,4}(?![0-9年.,])(?:室|号|户)?)?"
                    + "|(?<=\\p{IsHan}) ?[0-9]{1,3}-[0-9]{1,2}-[0-9]{3,4}(?:室|号|户)?(?![0-9-])|(?<=[苑园庭里院区村邸府湾城楼舍号厦居郡庄坊阁轩墅座栋寓家街路巷排幢]) ?[0-9]{1,4}[A-Z]?-(?:[0-9]{1,3}-)?[0-9]{1,4}(?:室|号|户)?(?![0-9-]))");
    private static final Pattern ROOM = Pattern.compile(
            "[0-9]-[0-9]{1,3}-[0-9]|[0-9]-[0-9]{3,4}(?![0-9])|(?:单元|门|楼|栋|幢|座|排)[- ]?(?:[0-9]{1,4}|[一二三四五六七八九十]{1,3})");
    private static final Pattern ESTATE = Pattern.compile(
            "小区|花园|苑|家园|家属院|宿舍|公寓|新村|名邸|华府|豪庭|嘉园|雅居|新居|家属楼|住宅楼|单元|(?<![0-9-])[0-9]{1,3}-[0-9]{1,2}-[0-9]{3,4}(?![0-9-])");
    private static final Pattern STREET = Pattern.compile("[路街道巷村镇乡弄里庄区县园]");
    private static final Pattern VILLAGE =
            Pattern.compile("[\\p{IsHan}]{1,8}(?:镇|乡|街道)[\\p{IsHan}]{1,8}(?:村|社区|屯|庄)|[\\p{IsHan}]{1,10}小区");
    private static final int FAR = 40;
    private static final int SHORTEST = 4;

    @Override
    public List<Finding> find(Reading reading) {
        List<Finding> findings = new ArrayList<>();
        String text = reading.folded();
        int start = 0;
        for (int i = 0; i <= text.length(); i++) {
            if (i == text.length() || !Chunk.belongs(text, i)) {
                if (i - start >= SHORTEST) {
                    find(reading, start, text.substring(start, i), findings);
                }
                start = i + 1;
            }
        }
        return findings;
    }

    private static void find(Reading reading, int offset, String chunk, List<Finding> findings) {
        if (!Chunk.mayHaveDetail(chunk)) {
            findVillage(reading, offset, chunk, findings);
            return;
        }
        int first = -1;
        int last = -1;
        Matcher detail = DETAIL.matcher(chunk);
        while (detail.find()) {
            first = first < 0 ? detail.start() : first;
            last = detail.end();
        }
        if (first < 0) {
            findVillage(reading, offset, chunk, findings);
            return;
        }
        AddressLabel label = AddressLabel.before(reading, offset, chunk.substring(0, last));
        int start = label.end();
        while (start < last && chunk.charAt(start) == ' ') {
            start++;
        }
        String address = chunk.substring(start, last);
        if (address.length() < SHORTEST || address.indexOf('×') >= 0) {
            return;
        }
        boolean room = ROOM.matcher(address).find();
        if (!room && address.endsWith("组")) {
            findVillage(reading, offset, chunk, findings);
            return;
        }
        boolean home = room && ESTATE.matcher(address).find();
        if (!room && !STREET.matcher(address).find()) {
            return;
        }
        String after = chunk.substring(last) + reading.after(offset + chunk.length());
        Finding finding = judge(reading, offset + start, offset + last, label.refine(after, home), room, home);
        if (finding != null) {
            findings.add(finding);
        }
    }

    private static Finding judge(Reading reading, int start, int end, AddressLabel label, boolean room, boolean home) {
        switch (label.kind()) {
            case HOME:
                return home(reading, start, end, 0.95, "具体到门牌，前文「" + label.words() + "」表明是住址");
            case PERSON:
                return home(reading, start, end, home || room ? 0.85 : 0.7, "具体到门牌，附近是自然人信息");
            case OFFICE:
                return office(reading, start, end, 0.9, "前文「" + label.words() + "」表明是单位地址");
            case PLACE:
                return null;
            default:
                if (home) {
                    return home(reading, start, end, label.words().isEmpty() ? 0.6 : 0.8, "住宅小区、宿舍的楼栋、单元和房号");
                }
                return label.words().isEmpty() ? null : office(reading, start, end, 0.7, "地址，附近没有住宅字样");
        }
    }

    private static void findVillage(Reading reading, int offset, String chunk, List<Finding> findings) {
        if (chunk.indexOf('村') < 0 && chunk.indexOf('区') < 0 && chunk.indexOf('庄') < 0) {
            return;
        }
        AddressLabel label = AddressLabel.before(reading, offset, chunk);
        Matcher village = VILLAGE.matcher(chunk);
        if (label.kind() == AddressLabel.Kind.HOME && village.find(label.end()) && village.end() - label.end() < FAR) {
            findings.add(home(reading, offset + label.end(), offset + village.end(), 0.4, "住址只写到村、社区或者小区，不能定位到户"));
        }
    }

    private static Finding home(Reading reading, int start, int end, double score, String why) {
        return reading.finding(FindingType.ADDRESS_PRIVATE, start, end, Whose.PRIVATE_PERSON, "address", score, why);
    }

    private static Finding office(Reading reading, int start, int end, double score, String why) {
        return reading.finding(FindingType.ADDRESS, start, end, Whose.ORGANIZATION, "address", score, why);
    }

    /** Chars that an address is written in without a stop, a wrapped line with them. */
    private static final class Chunk {

        private static final int WRAPPED_LINE = 18;

        static boolean belongs(String text, int at) {
            char c = text.charAt(at);
            if (word(c) || c == '-' || c == '#' || c == '·') {
                return true;
            }
            boolean between =
                    at > 0 && at + 1 < text.length() && word(text.charAt(at - 1)) && word(text.charAt(at + 1));
            return between && (c == ' ' || c == '\n' && at - text.lastIndexOf('\n', at - 1) > WRAPPED_LINE);
        }

        static boolean mayHaveDetail(String chunk) {
            return chunk.chars().anyMatch(c -> "号栋幢座排元楼门室弄户组#-".indexOf(c) >= 0);
        }

        private static boolean word(char c) {
            return c >= '0' && c <= '9'
                    || c >= 'A' && c <= 'Z'
                    || c >= 'a' && c <= 'z'
                    || c >= '\u4e00' && c <= '\u9fff'
                    || c == '×'
                    || c == '〇';
        }
    }
}
