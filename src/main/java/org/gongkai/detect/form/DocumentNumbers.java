package org.gongkai.detect.form;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads 发文字号 where it stands by itself: in the head, beside a label, or in the title. */
public final class DocumentNumbers {

    private static final String YEAR = "[〔\\[(【{]\\s?(?:19|20)\\s?[0-9]{2}\\s?[〕\\])】}]";
    private static final Pattern NUMBER = Pattern.compile("(?:[\\p{IsHan}]{1,14}\\s?)?" + YEAR
            + "\\s?[\\p{IsHan}]{0,4}?(?:第\\s?)?[0-9]{1,5}\\s?[号期次辑]|[\\p{IsHan}]{2,14}令\\s?第?\\s?[0-9]{1,4}\\s?号");
    private static final Pattern LABELLED = Pattern.compile(
            "(?:(?:公告编号|[发来]文字号|文号|文件编号|发文号|公告号|立案号|(?<!备)案号|审批单号)|^[(\\[【]?编号)\\s?[:\\s\\x1f]\\s?([0-9A-Za-z\\p{IsHan}〔〕\\[\\]()-]{4,40}?)(?:[)\\]】\\s\\x1f,;]|$)");
    private static final Pattern YEARLY = Pattern.compile("^[(]?((?:19|20)[0-9]{2}年第[0-9]{1,4}号|第[0-9]{1,4}号)[)]?$");
    private static final Pattern TITLE =
            Pattern.compile("[(][^()]{0,6}?([\\p{IsHan}]{0,14}" + YEAR + "第?[0-9]{1,5}号|[A-Z]{2,}[A-Z0-9-]{4,})[)]$");
    private static final int MOST_REST = 24;
    private static final int HEAD = 20;
    private static final Pattern FIELDS = Pattern.compile(" {2,}|[\\t\\x1f]");
    private static final String[] NO_FIELDS = {};
    private static final Pattern ASIDE = Pattern.compile("\\([^()]*\\)");
    private static final int SHORTEST_NAME = 6;
    private static final int LONGEST = 80;
    private static final Pattern QUOTED = Pattern.compile("[《》。,;:]|关于|根据|按照");
    private static final Pattern FIELD = Pattern.compile("(?:签发人|文号|字号|编号|案号)\\s?:");

    private DocumentNumbers() {}

    static String read(Lines lines, String title) {
        String labelled = "";
        for (Line line : lines.body()) {
            if (line.index() >= HEAD) {
                break;
            }
            for (String field : line.cells() > 1 ? NO_FIELDS : FIELDS.split(line.text())) {
                String alone = alone(field);
                if (!alone.isEmpty()) {
                    return alone;
                }
            }
            Matcher label = LABELLED.matcher(line.text());
            if (labelled.isEmpty() && line.text().indexOf('号') >= 0 && label.find() && hasDigit(label.group(1))) {
                labelled = label.group(1);
            }
        }
        Matcher inTitle = TITLE.matcher(title.replace('（', '(').replace('）', ')'));
        return tidy(inTitle.find() ? inTitle.group(1) : labelled);
    }

    /** Whether a line is little more than a number. */
    public static boolean isNumber(String line) {
        int bracket = line.indexOf('(');
        boolean named = bracket > SHORTEST_NAME && line.endsWith(")");
        return !named && !alone(line).isEmpty();
    }

    private static String alone(String line) {
        if (line.length() > LONGEST || line.indexOf('号') < 0 && line.indexOf('期') < 0) {
            return "";
        }
        Matcher number = NUMBER.matcher(line);
        if (number.find()) {
            String rest = ASIDE.matcher(line.substring(0, number.start()) + line.substring(number.end()))
                    .replaceAll("");
            boolean prose = QUOTED.matcher(rest).find() && !FIELD.matcher(rest).find();
            return rest.strip().length() <= MOST_REST && !prose ? tidy(number.group()) : "";
        }
        Matcher yearly = YEARLY.matcher(line);
        return yearly.find() ? yearly.group(1) : "";
    }

    private static boolean hasDigit(String text) {
        return text.chars().anyMatch(Character::isDigit);
    }

    private static String tidy(String number) {
        return number.replaceAll("\\s", "")
                .replaceAll("[\\[(【{](?=(?:19|20)[0-9]{2})", "〔")
                .replaceAll("(?<=〔[0-9]{4})[\\])】}]", "〕");
    }
}
