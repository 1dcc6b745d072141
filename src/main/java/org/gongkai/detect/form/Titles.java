package org.gongkai.detect.form;

import java.util.List;
import java.util.regex.Pattern;

/** Reads 标题, which may run over several lines below 版头 or between a website's own words. */
final class Titles {

    private static final int HEAD = 30;
    private static final int MOST_LINES = 4;
    private static final int LONGEST = 110;
    private static final Pattern NOISE = Pattern.compile("^(?:"
            + "[0-9]{1,8}|(?:绝密|机密|秘密|特急|加急|平急|急件|内部).{0,24}|.{0,40}文\\s?件|.{0,40}\\(?文件\\)?$|签发人.*|份号.*|密级.*|紧急程度.*"
            + "|(?:发布|发文|公开|公布|成文|生成|更新|印发)(?:时间|日期|机构|机关|单位|部门)?\\s?[:].*|来源\\s?[:].*|信息来源.*|责任编辑.*|编辑\\s?:.*|字体.*|字号\\s?[:\\[【(].*|打印.*|浏览.*|点击.*|访问.*|阅读.*"
            + "|当前位置.*|您(?:现在的|当前)?位置.*|首页.*|网站首页.*|索引号.*|主题分类.*|分享.*|【?(?:大|中|小)】?(?:\\s.*)?|无障碍.*|登录.*|注册.*|搜索.*|导航.*|版权.*|附(?:件|表)?\\d?\\s?(?::.*)?"
            + "|[-—\\s]*第?\\s?\\d+\\s?页?[-—\\s]*|(?:效力|有效性|文号|发文字号)\\s?[:].*|\\(?(?:信息公开选项|公开属性|公开方式|档号|公告编号|编号).*|\\[.*\\]|.*>.*"
            + ")$");
    private static final Pattern NAMED =
            Pattern.compile("(?:^|\\x1f)(?:来文|文件|信息)?(?:标\\s?题|名\\s?称|题名|事由)\\s?[:\\x1f]\\s?([^\\x1f]{6,})");
    private static final Pattern SENTENCE =
            Pattern.compile("[。;!]|[:,]$|^[\\p{IsHan}]{2,6}:|^(?:第[一二三四五六七八九十]+[章条]|[一二三四五六七八九十]{1,3}、)");
    private static final Pattern LEAD = Pattern.compile("^(?:关于|印发|转发|批转|对|在|(?:19|20)[0-9]{2}年)");
    private static final Pattern SUBTITLE =
            Pattern.compile("^[(〔](?:[^()]{0,12}(?:试行|草案|稿|节选|摘录|摘要|暂行|年度|年|版|卷|批)|第?[0-9一二三四五六七八九十]{1,4}[期批号])[)〕]$");

    private static final Pattern HALF = Pattern.compile("(?=.*[\\p{IsHan}]{4})[\\p{IsHan}0-9A-Za-z()〔〕“”、·《》/-]{6,50}");
    private static final int LAST_HALF = 30;

    private Titles() {}

    static String read(Lines lines) {
        List<Line> head = lines.body().stream().limit(HEAD).toList();
        for (Line line : head) {
            var named = NAMED.matcher(line.text());
            if (named.find() && Genres.ends(named.group(1))) {
                return raw(lines, line.start() + named.start(1), line.start() + named.end(1));
            }
        }
        int first = first(head);
        return first < 0 ? "" : join(lines, head, first);
    }

    /** The first line that ends as a title does, or else the first that is not noise. */
    private static int first(List<Line> head) {
        int fallback = -1;
        for (int i = 0; i < head.size(); i++) {
            Line line = head.get(i);
            boolean prose = line.text().length() > LONGEST || line.cells() > 1;
            if (!prose && noise(line)) {
                continue;
            }
            if (prose || SENTENCE.matcher(line.text()).find()) {
                if (fallback >= 0) {
                    break;
                }
                continue;
            }
            boolean organs = !Organs.in(line.text()).isEmpty();
            boolean starts = line.text().contains("关于")
                    || Genres.ends(line.text()) && line.text().length() > 5;
            if (starts && !organs && !masthead(head, i)) {
                return i;
            }
            fallback = fallback < 0 && !organs ? i : fallback;
        }
        return fallback;
    }

    /** Whether a line names but the organ and the kind of paper, and the title stands below it. */
    private static boolean masthead(List<Line> head, int i) {
        String text = head.get(i).text();
        return !text.contains("关于")
                && text.length() <= 16
                && head.stream()
                        .skip(i + 1L)
                        .limit(3)
                        .anyMatch(below -> below.text().startsWith("关于")
                                && below.cells() <= 1
                                && below.text().length() < LONGEST
                                && !SENTENCE.matcher(below.text()).find());
    }

    private static String join(Lines lines, List<Line> head, int first) {
        Line line = head.get(first);
        int last = first;
        while (!Genres.ends(head.get(last).text())
                && last + 1 < head.size()
                && last - first < MOST_LINES
                && continues(head, last, line)) {
            last++;
        }
        if (!Genres.ends(head.get(last).text()) && !line.text().contains("关于")) {
            last = first;
        }
        int begin = first;
        while (begin > 0 && begin > first - MOST_LINES && opens(head.get(begin - 1), head.get(begin))) {
            begin--;
        }
        if (last + 1 < head.size() && subtitle(head.get(last + 1))) {
            last++;
        }
        StringBuilder title = new StringBuilder();
        for (int i = begin; i <= last; i++) {
            title.append(raw(lines, head.get(i).start(), head.get(i).end()));
        }
        return title.toString();
    }

    private static boolean continues(List<Line> head, int last, Line first) {
        Line next = head.get(last + 1);
        boolean plain = !noise(next)
                && next.cells() <= 1
                && next.text().length() < 60
                && !SENTENCE.matcher(next.text()).find();
        return plain && (first.text().contains("关于") || half(first.text()) && closes(next));
    }

    /** Whether a line above belongs to the title: the organs that issue it, or its own beginning. */
    private static boolean opens(Line above, Line line) {
        if (noise(above) || above.cells() > 1 || SENTENCE.matcher(above.text()).find()) {
            return false;
        }
        boolean organs = !Organs.in(above.text()).isEmpty();
        return organs
                ? LEAD.matcher(line.text()).find() || !Organs.in(line.text()).isEmpty()
                : half(above.text()) && closes(line);
    }

    /** Whether it may be the first half of a title: what the paper is about, without saying what kind of paper it is. */
    private static boolean half(String text) {
        return HALF.matcher(text).matches() && !text.contains("关于") && !Genres.ends(text);
    }

    /** Whether it may be the second half of a title. */
    private static boolean closes(Line line) {
        return line.cells() <= 1
                && line.text().length() <= LAST_HALF
                && !line.text().contains("关于")
                && Genres.ends(line.text());
    }

    private static boolean subtitle(Line line) {
        return SUBTITLE.matcher(line.text()).matches();
    }

    private static boolean noise(Line line) {
        return NOISE.matcher(line.text()).matches() || DocumentNumbers.isNumber(line.text());
    }

    private static String raw(Lines lines, int start, int end) {
        return lines.reading().text(start, end).strip().replaceAll("\\s+", " ");
    }
}
