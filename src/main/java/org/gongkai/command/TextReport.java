package org.gongkai.command;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import org.gongkai.check.Check;
import org.gongkai.decide.Category;
import org.gongkai.decide.Deadline;
import org.gongkai.decide.Force;
import org.gongkai.decide.Ground;
import org.gongkai.decide.Redaction;
import org.gongkai.decide.Step;
import org.gongkai.decide.Suggestion;
import org.gongkai.detect.Finding;
import org.gongkai.detect.OfficialForm;

/** A check as a report in Chinese. */
final class TextReport {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("yyyy年M月d日");
    private static final int LONGEST_QUOTE = 60;
    private static final int MARGIN = 6;
    private static final int WIDTH = 96;

    private final Check check;
    private final StringBuilder text = new StringBuilder(2000);

    TextReport(Check check) {
        this.check = check;
    }

    String text() {
        Suggestion suggestion = check.suggestion();
        text.append("═".repeat(WIDTH / 2)).append('\n');
        text.append(check.document().name())
                .append('\n')
                .append("─".repeat(WIDTH / 2))
                .append('\n');
        row(
                "建议",
                suggestion.attribute().label() + "（把握程度 " + Math.round(suggestion.certainty() * 100) + "%）"
                        + (suggestion.escalate() ? "　▲ 须提请条法处审查" : ""));
        if (!suggestion.redactions().isEmpty() && suggestion.afterRedaction() != null) {
            row(
                    "区分处理",
                    "隐去 " + suggestion.redactions().size() + " 处内容后"
                            + suggestion.afterRedaction().label());
        }
        if (!suggestion.warnings().isEmpty()) {
            list("提醒", suggestion.warnings());
        }
        form(check.detection().form());
        row("理由", suggestion.justification());
        grounds(suggestion.grounds());
        redactions(suggestion.redactions());
        release(suggestion);
        row("摘要值", check.document().sha256());
        return text.toString();
    }

    private void form(OfficialForm form) {
        row("标题", form.title().replace('\n', ' '));
        row("发文字号", form.documentNumber());
        row("成文日期", form.issued() == null ? "" : day(form.issued()));
        row("起草标注", form.declared() == null ? "" : form.declared().label());
    }

    private void grounds(List<Ground> grounds) {
        for (Ground ground : grounds) {
            row(
                    "依据",
                    ground.code().label() + "（" + (ground.force() == Force.MUST ? "不得公开" : "可以不予公开") + "）　"
                            + ground.basis());
            for (Finding finding : ground.evidence()) {
                item(finding.type().label() + " " + quote(finding.text()) + "　" + finding.place()
                        + (finding.why().isEmpty() ? "" : "　" + finding.why()));
            }
        }
    }

    private void redactions(List<Redaction> redactions) {
        if (redactions.isEmpty()) {
            return;
        }
        row("须隐去", redactions.size() + " 处");
        for (Redaction redaction : redactions) {
            item(redaction.type().label() + " " + quote(redaction.text()) + "　" + redaction.place() + "　"
                    + redaction.ground().label());
        }
    }

    private void release(Suggestion suggestion) {
        Category category = suggestion.category();
        row("目录类别", category.code().equals("NONE") ? "不在主动公开目录内" : category.name());
        row("责任单位", String.join("、", category.lead()));
        row("配合单位", String.join("、", category.with()));
        Deadline deadline = suggestion.deadline();
        if (deadline != null) {
            row(
                    "公开时限",
                    day(deadline.due()) + "前（自" + day(deadline.from()) + "起" + deadline.days()
                            + (deadline.unit() == Deadline.Unit.WORKING_DAYS ? "个工作日" : "日") + "内；" + deadline.basis()
                            + "）");
        }
        row("公开渠道", String.join("、", suggestion.channel()));
        row("附注标注", suggestion.mark().isEmpty() ? "" : "（" + suggestion.mark() + "）");
        if (!suggestion.steps().isEmpty()) {
            list("发布前程序", suggestion.steps().stream().map(TextReport::step).toList());
        }
    }

    private void row(String label, String value) {
        if (!value.isBlank()) {
            text.append(label)
                    .append("　".repeat(Math.max(1, 6 - label.length())))
                    .append(value.strip())
                    .append('\n');
        }
    }

    private void list(String label, List<String> values) {
        text.append(label).append('\n');
        for (int i = 0; i < values.size(); i++) {
            text.append("　　").append(i + 1).append(". ");
            flow(values.get(i), 4);
        }
    }

    private void item(String value) {
        text.append("　　· ");
        flow(value, 3);
    }

    /** Goes on below where it began when a line is full, never beginning a line with a closing mark. */
    private void flow(String value, int margin) {
        int width = 2 * margin;
        for (int i = 0; i < value.length(); i++) {
            char next = value.charAt(i);
            if (next == '\n' || width >= WIDTH && "，。；：、）》”」".indexOf(next) < 0) {
                text.append('\n').append("　".repeat(margin));
                width = 2 * margin;
            }
            if (next != '\n') {
                text.append(next);
                width += next < 0x2000 ? 1 : 2;
            }
        }
        text.append('\n');
    }

    private static String step(Step step) {
        return step.code().label() + "（" + step.basis() + "）";
    }

    private static String quote(String quoted) {
        String line = quoted.replaceAll("\\s*\\n\\s*", " ");
        return "“" + (line.length() <= LONGEST_QUOTE ? line : line.substring(0, LONGEST_QUOTE) + "……") + "”";
    }

    private static String day(LocalDate date) {
        return DAY.format(date);
    }
}
