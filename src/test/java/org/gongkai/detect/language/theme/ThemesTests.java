package org.gongkai.detect.language.theme;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import opennlp.tools.doccat.DoccatModel;
import opennlp.tools.namefind.TokenNameFinderModel;
import org.gongkai.detect.Finding;
import org.gongkai.detect.FindingType;
import org.gongkai.detect.OfficialForm;
import org.gongkai.detect.language.model.Classifier;
import org.gongkai.detect.language.model.ModelFolder;
import org.gongkai.detect.language.name.LearnedNameFinder;
import org.gongkai.document.Cell;
import org.gongkai.document.Document;
import org.gongkai.document.Part;
import org.gongkai.document.PartKind;
import org.gongkai.document.ReadStatus;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ThemesTests {

    private static final OfficialForm NO_FORM = new OfficialForm("", "", "", List.of(), "", "", null, null);

    private static Themes themes;

    @BeforeAll
    static void load() {
        ModelFolder models = new ModelFolder(Path.of("models"));
        LearnedNameFinder.allowFeatures();
        themes = new Themes(
                new ThemeJudge(
                        new Classifier(models.load("themes.bin", DoccatModel::new)),
                        ThemeLexicon.read(Path.of("rules/lexicon/themes.csv"))),
                new LearnedNameFinder(models.load("names.bin", TokenNameFinderModel::new)));
    }

    @ParameterizedTest
    @CsvSource({
        "HEALTH, 申请人的妻子去年查出胃癌，术后一直在化疗。",
        "FAMILY, 她与前夫离婚后独自抚养两个孩子，没有拿到抚养费。",
        "TRADE_SECRET, 该型号产品的单位成本为31.4元，毛利率27%，配方比例未申请专利。",
        "BID_SECRET, 评委三给第一家打分92，给第二家打分75，开标前标底为863万元。",
        "DELIBERATION, 会上预算处不同意该方案，双方未形成一致意见，拟提交常务会再议。",
        "SECURITY_DETAIL, 备份服务器的管理员账户使用弱口令，漏洞尚未修复。",
        "WHISTLEBLOWER, 举报人是该单位原出纳，要求保密，担心打击报复。",
    })
    void findsSentencesThatMayNeedProtection(FindingType type, String text) {
        assertThat(sure(paragraph(text))).extracting(Finding::type).contains(type);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "对患有重大疾病的困难职工，按照规定给予医疗救助。",
                "企业提交的商业秘密，行政机关必须予以保密。",
                "残疾人两项补贴按照残疾等级分档发放。",
                "评标委员会由五名以上单数的专家组成。",
                "全区税收收入完成37.6亿元，增长4.3%。",
                "泄露举报人信息的，依法给予处分。",
            })
    void leavesAloneWhatRulesSayInGeneral(String text) {
        assertThat(sure(paragraph(text))).isEmpty();
    }

    @Test
    void narrowsALongSentenceToTheClausesThatCarryIt() {
        String text = "根据区残联和街道办事处共同审核的意见，申请人因脑出血偏瘫，卧床两年，所需材料已按要求补齐，现予受理。";

        Finding finding = sure(paragraph(text)).get(0);

        assertThat(finding.type()).isEqualTo(FindingType.HEALTH);
        assertThat(finding.text()).contains("脑出血偏瘫").doesNotContain("现予受理");
        assertThat(text.substring(finding.start(), finding.end())).isEqualTo(finding.text());
        assertThat(finding.why()).contains("偏瘫");
    }

    @Test
    void takesAShortCellForPrivateWhereItsRowIsAboutAPerson() {
        assertThat(sure(table("姓名", "健康状况", "王桂兰", "尿毒症，透析第三年")))
                .extracting(Finding::type)
                .containsExactly(FindingType.HEALTH);
        assertThat(sure(table("病种", "报销比例", "尿毒症，血液透析", "百分之九十"))).isEmpty();
    }

    @Test
    void answersTheSameToManyThreads() {
        Document document = paragraph("申请人的妻子去年查出胃癌，术后一直在化疗。");
        List<Finding> alone = themes.recognize(document, NO_FORM);

        assertThat(IntStream.range(0, 500).parallel().mapToObj(i -> themes.recognize(document, NO_FORM)))
                .allMatch(alone::equals);
    }

    private static List<Finding> sure(Document document) {
        return themes.recognize(document, NO_FORM).stream()
                .filter(Finding::sure)
                .toList();
    }

    private static Document paragraph(String text) {
        return document(List.of(Part.of(PartKind.PARAGRAPH, "正文第1段", text)));
    }

    private static Document table(String head1, String head2, String cell1, String cell2) {
        return document(List.of(
                Part.of(PartKind.TABLE_CELL, "表1第1行第1列", head1, new Cell(1, 1, 1)),
                Part.of(PartKind.TABLE_CELL, "表1第1行第2列", head2, new Cell(1, 1, 2)),
                Part.of(PartKind.TABLE_CELL, "表1第2行第1列", cell1, new Cell(1, 2, 1)),
                Part.of(PartKind.TABLE_CELL, "表1第2行第2列", cell2, new Cell(1, 2, 2))));
    }

    private static Document document(List<Part> parts) {
        return new Document("文件.docx", "00", "text/plain", ReadStatus.READ, false, parts, List.of());
    }
}
