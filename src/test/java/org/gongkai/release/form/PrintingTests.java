package org.gongkai.release.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.gongkai.document.DisclosureAttribute;
import org.gongkai.release.font.ChineseFont;
import org.junit.jupiter.api.Test;

class PrintingTests {

    private static final String[] HEADER = {
        "石家庄市财政局发文稿头纸",
        "关于公布2024年度政府采购目录的通知",
        "石财采〔2024〕12号",
        "□主动公开",
        "■依申请公开",
        "个人隐私　《政府信息公开条例》第十五条",
        "名单涉及个人情况",
        "遮盖3处后公开",
        "此件依申请公开",
        "同意。",
        "钱起草",
        "2026年11月20日 10:05",
        "各县（市、区）财政局"
    };

    private final Printing printing = new Printing(ChineseFont.installed());

    @Test
    void printsTheHeaderSheetAsWord() throws IOException {
        assertThat(word(printing.headerDocx(filing("同意。")))).contains(HEADER);
    }

    @Test
    void printsTheHeaderSheetAsPdf() throws IOException {
        assertThat(pdf(printing.headerPdf(filing("同意。")))).contains(HEADER);
    }

    @Test
    void printsTheRegistrationFormInBothFormats() throws IOException {
        assertThat(word(printing.registrationDocx(filing("同意。")))).contains("石家庄市财政局政务信息公开事项备案表", "局领导批示");
        assertThat(pdf(printing.registrationPdf(filing("同意。")))).contains("石家庄市财政局政务信息公开事项备案表", "局领导批示");
    }

    @Test
    void losesNothingOfALongOpinion() throws IOException {
        String opinion = "经审查，该件涉及多个单位的资金安排情况。".repeat(150) + "末句。";

        byte[] file = printing.headerPdf(filing(opinion));

        assertThat(pdf(file).replaceAll("\\s", "")).contains("末句。", "赵局长");
        try (PDDocument document = Loader.loadPDF(file)) {
            assertThat(document.getNumberOfPages()).isGreaterThan(2);
        }
    }

    @Test
    void saysWhatToInstallWithoutAFont() {
        assertThatThrownBy(() -> new Printing(Optional.empty()).headerPdf(filing("同意。")))
                .isInstanceOf(FontMissingException.class)
                .hasMessageContaining("fonts-arphic-uming");
    }

    static Filing filing(String opinion) {
        return new Filing(
                "石家庄市财政局",
                "17",
                new Filing.Paper(
                        "关于公布2024年度政府采购目录的通知",
                        "石财采〔2024〕12号",
                        "通知",
                        "各县（市、区）财政局",
                        "",
                        LocalDate.of(2024, 3, 5),
                        List.of("采购目录", "限额标准"),
                        "政府采购处",
                        "钱起草"),
                new Filing.Disclosure(
                        DisclosureAttribute.ON_REQUEST,
                        List.of("个人隐私　《政府信息公开条例》第十五条"),
                        "名单涉及个人情况",
                        3,
                        "政府采购",
                        List.of("河北省政府采购网"),
                        LocalDate.of(2024, 4, 2),
                        "此件依申请公开"),
                List.of(
                        new Opinion(Opinion.Station.DIVISION, "确定为依申请公开。", "钱起草", at(9, 30)),
                        new Opinion(Opinion.Station.OFFICE, "同意。", "孙办公", at(10, 5)),
                        new Opinion(Opinion.Station.LEADER, opinion, "赵局长", at(11, 0))),
                LocalDate.of(2026, 11, 20));
    }

    private static LocalDateTime at(int hour, int minute) {
        return LocalDateTime.of(2026, 11, 20, hour, minute);
    }

    private static String word(byte[] file) throws IOException {
        try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(file));
                XWPFWordExtractor extractor = new XWPFWordExtractor(document)) {
            return extractor.getText();
        }
    }

    private static String pdf(byte[] file) throws IOException {
        try (PDDocument document = Loader.loadPDF(file)) {
            return new PDFTextStripper().getText(document);
        }
    }
}
