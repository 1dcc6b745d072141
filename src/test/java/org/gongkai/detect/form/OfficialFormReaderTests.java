package org.gongkai.detect.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.gongkai.detect.OfficialForm;
import org.gongkai.detect.context.Given;
import org.gongkai.document.DisclosureAttribute;
import org.gongkai.document.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OfficialFormReaderTests {

    @Test
    void readsAWholeNotice() {
        OfficialForm form = read(Given.paragraphs(
                "000012",
                "秘密★10年",
                "某某市财政局文件",
                "某财预〔2024〕12号",
                "某某市财政局关于印发《某某市",
                "市级项目支出预算管理办法》的通知",
                "市级各预算单位，各区县财政局：",
                "　　为规范管理，根据2023年1月1日起施行的规定，现印发给你们。",
                "某某市财政局　　某某市审计局",
                "2024年3月5日",
                "第一条　本办法自2024年5月1日起施行。",
                "（此件公开发布）",
                "抄送：市人大财经委，市审计局。",
                "某某市财政局综合处　　2024年3月6日印发"));

        assertThat(form.title()).isEqualTo("某某市财政局关于印发《某某市市级项目支出预算管理办法》的通知");
        assertThat(form.documentNumber()).isEqualTo("某财预〔2024〕12号");
        assertThat(form.genre()).isEqualTo("通知");
        assertThat(form.issuers()).containsExactly("某某市财政局", "某某市审计局");
        assertThat(form.addressees()).isEqualTo("市级各预算单位，各区县财政局");
        assertThat(form.copiedTo()).isEqualTo("市人大财经委，市审计局");
        assertThat(form.issued()).isEqualTo(LocalDate.of(2024, 3, 5));
        assertThat(form.declared()).isEqualTo(DisclosureAttribute.PROACTIVE);
    }

    @Test
    void readsATitleBetweenAWebsitesOwnWords() {
        OfficialForm form = read(Given.paragraphs(
                "当前位置：首页 > 政务公开 > 通知公告",
                "关于开展预算绩效抽查的公告",
                "发布时间：2023-08-14　来源：某某市财政局",
                "字体：【大 中 小】　打印",
                "根据《预算法》，现将有关事项公告如下。",
                "责任编辑：某某"));

        assertThat(form.title()).isEqualTo("关于开展预算绩效抽查的公告");
        assertThat(form.issued()).isEqualTo(LocalDate.of(2023, 8, 14));
        assertThat(form.genre()).isEqualTo("公告");
    }

    @Test
    void readsTheCellsOfADraftSheet() {
        OfficialForm form =
                read(Given.table("标题|关于下达专项资金的通知", "文号|某财建〔2025〕7号", "主送|各县财政局", "公开属性|依申请公开", "日期|2025年2月3日"));

        assertThat(form.title()).isEqualTo("关于下达专项资金的通知");
        assertThat(form.documentNumber()).isEqualTo("某财建〔2025〕7号");
        assertThat(form.addressees()).isEqualTo("各县财政局");
        assertThat(form.declared()).isEqualTo(DisclosureAttribute.ON_REQUEST);
        assertThat(form.issued()).isEqualTo(LocalDate.of(2025, 2, 3));
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            某某市2024年度市级部门预算, 绩效管理工作情况报告, 某某市2024年度市级部门预算绩效管理工作情况报告
            某某项目（第二包）, 评标报告, 某某项目（第二包）评标报告
            某某专项资金, 项 目 申 报 书, 某某专项资金项 目 申 报 书
            某某市财政局, 预算绩效管理工作情况报告, 预算绩效管理工作情况报告
            来源：某某市财政局, 预算绩效管理工作情况报告, 预算绩效管理工作情况报告
            第12期, 预算绩效管理工作情况报告, 预算绩效管理工作情况报告
            某某工作简报, 预算绩效管理工作情况报告, 某某工作简报
            """)
    void joinsTheHalvesOfATitle(String above, String line, String title) {
        assertThat(read(Given.paragraphs(above, line, "正文如下，共计若干事项。")).title()).isEqualTo(title);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            2022年部门预算编制说明, 说明
            关于进一步规范政府采购行为的实施意见（试行）, 意见
            《某某实施细则》政策解读, 政策解读
            关于印发《某某实施细则》的通知, 通知
            某某县财政局行政处罚决定书, 处罚决定书
            关于商请配合调查的复函, 复函
            某某区财政局局务会议纪要, 会议纪要
            关于追加经费的请示, 请示
            代理记账许可办事指南（2023年版）, 办事指南
            某某项目采购合同, 采购合同
            """)
    void namesTheGenre(String title, String genre) {
        assertThat(read(Given.paragraphs(title, "正文如下。")).genre()).isEqualTo(genre);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            某财预〔2024〕12号, 某财预〔2024〕12号
            某财预[2024]12号, 某财预〔2024〕12号
            某财预（2024）第 12 号　　签发人：某某, 某财预〔2024〕12号
            某财办便函【2025】3号, 某财办便函〔2025〕3号
            （公告编号：ABC-TS-2026-033）, ABC-TS-2026-033
            某某市人民政府令第12号, 某某市人民政府令第12号
            某财办〔2024〕22号　　　发布日期：2024-03-05　　公开类别：主动公开, 某财办〔2024〕22号
            某财采〔2024〕采决第31号, 某财采〔2024〕采决第31号
            某财办〔2024〕9号（总第9期，第3次）, 某财办〔2024〕9号
            2024年第3号, 2024年第3号
            根据某财预〔2024〕12号文件，现就申报工作通知如下。, ''
            合同编号：13604452026, ''
            """)
    void readsADocumentNumberOnlyWhereItStandsAlone(String line, String number) {
        assertThat(read(Given.paragraphs("关于某事的通知", line)).documentNumber().replace("第12", "12"))
                .isEqualTo(number.replace("第12", "12"));
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            2024年3月5日, 2024-03-05
            二〇二四年三月五日, 2024-03-05
            二○二四年十二月二十一日, 2024-12-21
            ２０２４年３月５日, 2024-03-05
            2024-03-05, 2024-03-05
            公布日期：2024/3/5, 2024-03-05
            社保处　2024年3月5日, 2024-03-05
            """)
    void readsTheDateOfIssue(String line, LocalDate issued) {
        assertThat(read(Given.paragraphs("某某公告", "自2023年1月1日起，截至2023年12月31日。", "某某市财政局", line))
                        .issued())
                .isEqualTo(issued);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            本办法自2024年5月1日起施行。
            2024年2月30日
            ××年××月××日
            """)
    void takesNoDateInProseForTheDateOfIssue(String line) {
        assertThat(read(Given.paragraphs("某某办法", "第一条　略。", line)).issued()).isNull();
    }

    private static OfficialForm read(Document document) {
        return new OfficialFormReader().read(document);
    }
}
