package org.gongkai.detect.language.category;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import opennlp.tools.doccat.DoccatModel;
import org.gongkai.detect.OfficialForm;
import org.gongkai.detect.language.model.Classifier;
import org.gongkai.detect.language.model.ModelFolder;
import org.gongkai.document.Document;
import org.gongkai.document.Part;
import org.gongkai.document.PartKind;
import org.gongkai.document.ReadStatus;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordingCategorizerTests {

    private static WordingCategorizer categorizer;

    @BeforeAll
    static void load() {
        categorizer = new WordingCategorizer(
                new Classifier(new ModelFolder(Path.of("models")).load("categories.bin", DoccatModel::new)),
                CategoryWords.read(Path.of("rules/lexicon/categories.csv")));
    }

    @ParameterizedTest
    @CsvSource({
        "BUDGET, 某县财政局2024年部门决算公开说明, 现将本部门收支决算总表和三公经费支出情况予以公开。",
        "PROCUREMENT, 办公家具采购项目中标公告, 项目编号、中标供应商名称、中标金额、评审专家名单如下。",
        "ANNUAL_REPORT, 某县财政局2023年政府信息公开工作年度报告, 本报告由总体情况等六部分组成。",
        "SERVICE_GUIDE, 会计人员信息采集办事指南, 办理条件、申请材料、办理流程、办理时限如下。",
        "NONE, 关于追加办公设备经费的请示, 因工作需要申请追加经费三万元，妥否，请批示。",
    })
    void weighsTheTitleAboveAll(String code, String title, String body) {
        Map<String, Double> weights = weigh(title, body);

        assertThat(Collections.max(weights.entrySet(), Map.Entry.comparingByValue())
                        .getKey())
                .isEqualTo(code);
    }

    @Test
    void weighsAllCodesWithASumOfOne() {
        Map<String, Double> weights = weigh("通知", "请查收。");

        assertThat(weights).hasSize(16);
        assertThat(weights.values().stream().mapToDouble(Double::doubleValue).sum())
                .isCloseTo(1, within(1e-6));
    }

    private static Map<String, Double> weigh(String title, String body) {
        List<Part> parts =
                List.of(Part.of(PartKind.PARAGRAPH, "正文第1段", title), Part.of(PartKind.PARAGRAPH, "正文第2段", body));
        return categorizer.categorize(
                new Document("文件.docx", "00", "text/plain", ReadStatus.READ, false, parts, List.of()),
                new OfficialForm(title, "", "", List.of(), "", "", null, null));
    }
}
