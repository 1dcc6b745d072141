package org.gongkai.release.form;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gongkai.document.DisclosureAttribute;
import org.jspecify.annotations.Nullable;

/** Lays out what is known of a case on the bureau's forms; what only a pen can add stays empty. */
final class Forms {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("yyyy年M月d日");
    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("yyyy年M月d日 HH:mm");
    private static final int SHORT_BLOCK = 48;
    private static final int OPINION = 64;

    private Forms() {}

    /** 发文稿头纸, plan 2.1.1: the attribute is marked on it, with the reason where it is not public. */
    static Form header(Filing filing) {
        Filing.Paper paper = filing.paper();
        Form.Rows rows = new Form.Rows()
                .line("发文字号", paper.documentNumber(), "缓急", "")
                .block(SHORT_BLOCK, "标　　题", paper.title())
                .line("文　　种", paper.genre(), "成文日期", day(paper.issued()))
                .block(0, "主　　送", paper.addressees())
                .block(0, "抄　　送", paper.copiedTo())
                .block(0, "附　　件", numbered(paper.attachments()));
        disclosure(rows, filing.disclosure());
        opinions(rows, filing, Opinion.Station.values());
        rows.line("拟稿处室", paper.division(), "拟 稿 人", paper.drafter())
                .line("核　　稿", "", "会　　签", "")
                .line("印发份数", "", "签　　发", "");
        return new Form(filing.bureau() + "发文稿头纸", above(filing), rows.rows(), notes());
    }

    /** 政务信息公开事项备案表, plan 3.1: what informal documents need, signed by the leader in charge. */
    static Form registration(Filing filing) {
        Filing.Paper paper = filing.paper();
        Form.Rows rows = new Form.Rows()
                .block(SHORT_BLOCK, "事项名称", paper.title())
                .line("申报处室", paper.division(), "经 办 人", paper.drafter())
                .line("形成日期", day(paper.issued()), "材料类型", paper.genre().isEmpty() ? "非正式文件" : paper.genre())
                .block(0, "附　　件", numbered(paper.attachments()));
        disclosure(rows, filing.disclosure());
        opinions(rows, filing, Opinion.Station.values());
        rows.line("公开日期", "", "公开网址", "").line("发布人", "", "备案编号", "");
        return new Form(filing.bureau() + "政务信息公开事项备案表", above(filing), rows.rows(), notes());
    }

    private static void disclosure(Form.Rows rows, Filing.Disclosure disclosure) {
        rows.line("公开属性", boxes(disclosure.attribute()), "公开类别", disclosure.category())
                .line("公开渠道", String.join("、", disclosure.channels()), "公开时限", due(disclosure))
                .block(SHORT_BLOCK, "依　　据", String.join("\n", disclosure.bases()))
                .block(SHORT_BLOCK, "理　　由", disclosure.reason())
                .line(
                        "区分处理",
                        disclosure.redactions() == 0 ? "无" : "遮盖" + disclosure.redactions() + "处后公开",
                        "附注标注",
                        disclosure.mark());
    }

    private static void opinions(Form.Rows rows, Filing filing, Opinion.Station... stations) {
        for (Opinion.Station station : stations) {
            List<Form.Paragraph> paragraphs = new ArrayList<>();
            for (Opinion opinion : filing.opinions()) {
                if (opinion.station() == station) {
                    opinion.text().lines().forEach(line -> paragraphs.add(new Form.Paragraph(line, false)));
                    paragraphs.add(new Form.Paragraph(
                            opinion.name() + "　" + opinion.at().format(MINUTE), true));
                }
            }
            rows.block(OPINION, station.label(), paragraphs);
        }
    }

    /** All attributes, the decided one ticked. */
    private static String boxes(DisclosureAttribute decided) {
        return Stream.of(DisclosureAttribute.PROACTIVE, DisclosureAttribute.ON_REQUEST, DisclosureAttribute.WITHHELD)
                .map(attribute -> (attribute == decided ? "■" : "□") + attribute.label())
                .collect(Collectors.joining("\n"));
    }

    private static String due(Filing.Disclosure disclosure) {
        return disclosure.due() == null ? "" : day(disclosure.due()) + "前";
    }

    private static String numbered(List<String> attachments) {
        StringBuilder lines = new StringBuilder();
        for (int i = 0; i < attachments.size(); i++) {
            lines.append(i + 1).append('．').append(attachments.get(i)).append('\n');
        }
        return lines.toString();
    }

    private static List<String> above(Filing filing) {
        return List.of("编号：" + filing.number(), "密级：（本系统不处理涉密文件）", "打印日期：" + day(filing.printed()));
    }

    private static List<String> notes() {
        return List.of("注：意见、姓名和时间取自系统办理记录；空白栏由有关人员手写填写。");
    }

    private static String day(@Nullable LocalDate day) {
        return day == null ? "" : day.format(DAY);
    }
}
