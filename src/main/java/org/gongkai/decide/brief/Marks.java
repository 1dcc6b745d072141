package org.gongkai.decide.brief;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.gongkai.decide.rule.MarkState;
import org.gongkai.decide.rule.MarkState.State;
import org.gongkai.detect.Finding;
import org.gongkai.detect.SecretMark;
import org.gongkai.document.Document;
import org.jspecify.annotations.Nullable;

/**
 * Says what a state-secret mark means on a day. It counts from the document's date; without a term of its own the
 * limits of 保守国家秘密法 article 20 bind: 绝密 30 years, 机密 20, 秘密 10.
 */
final class Marks {

    private static final DateTimeFormatter WORDS = DateTimeFormatter.ofPattern("yyyy年M月d日");
    private static final Pattern DAY = Pattern.compile("(20[0-9]{2})年([0-9]{1,2})月([0-9]{1,2})日");
    private static final Pattern USED = Pattern.compile("已启用|已经启用|已开考|已举行|考试结束|已考完|启用后");

    private Marks() {}

    static MarkState state(Finding finding, Document document, @Nullable LocalDate issued, LocalDate asOf) {
        SecretMark mark = SecretMark.parse(finding.text());
        boolean top = mark.level() == SecretMark.Level.TOP_SECRET;
        if (mark.untilUsed()) {
            return untilUsed(finding, document.text(), top, asOf);
        }
        LocalDate expiry = mark.expiry(issued);
        if (expiry == null) {
            return new MarkState(State.LIVE, top, "文件标有密级，且未见成文日期，保密期限无从起算，按尚在保密期内处理", finding);
        }
        if (expiry.isBefore(asOf)) {
            return new MarkState(
                    State.EXPIRED, top, "密级标志的保密期限已于" + WORDS.format(expiry) + "届满，依法自行解密，但须由定密责任人确认", finding);
        }
        return new MarkState(State.LIVE, top, "密级标志的保密期限至" + WORDS.format(expiry) + "，尚未届满", finding);
    }

    /** 启用前: live until use is shown; what only hints at use leaves it to the one who set the mark. */
    private static MarkState untilUsed(Finding finding, String text, boolean top, LocalDate asOf) {
        boolean ahead = days(text).anyMatch(day -> !day.isBefore(asOf));
        boolean hinted = USED.matcher(text).find() || days(text).anyMatch(day -> day.isBefore(asOf));
        return !ahead && hinted
                ? new MarkState(State.DOUBTFUL, top, "密级标志以启用为解密条件，是否已经启用须由定密责任人认定", finding)
                : new MarkState(State.LIVE, top, "密级标志以启用为解密条件，未见已经启用的记载", finding);
    }

    private static Stream<LocalDate> days(String text) {
        return DAY.matcher(text).results().flatMap(result -> {
            try {
                return Stream.of(LocalDate.of(
                        Integer.parseInt(result.group(1)),
                        Integer.parseInt(result.group(2)),
                        Integer.parseInt(result.group(3))));
            } catch (DateTimeException e) {
                return Stream.empty();
            }
        });
    }
}
