package org.gongkai.detect.score;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.gongkai.detect.Finding;
import org.gongkai.detect.FindingType;
import org.gongkai.detect.context.Given;
import org.gongkai.document.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ScoreTablesTests {

    @Test
    void findsTheScoresUnderEvaluators() {
        assertThat(find(Given.table("供应商|评委一|评委二|评委三|平均", "某公司|88.5|91|86.2|88.57|", "另一公司|80|79.5|82|80.5")))
                .extracting(Finding::text)
                .containsExactly("88.5", "91", "86.2", "80", "79.5", "82");
        assertThat(find(Given.table("投标人|专家A|专家B|采购人代表", "某公司|88|90|85", "另一公司|80|81|79")))
                .hasSize(6);
    }

    @Test
    void findsTheScoresBesideEvaluators() {
        assertThat(find(Given.table("评标情况", "评审专家|某公司|另一公司", "甲某|54.0|47.5", "乙某|52.5|４９.0")))
                .hasSize(4)
                .extracting(Finding::type)
                .containsOnly(FindingType.BID_SECRET);
        assertThat(find(Given.table("投标人|技术分|商务分", "专家1 甲某|40|20", "专家2 乙某|38|19")))
                .hasSize(4);
    }

    @Test
    void takesTheScoresOfOtherEvaluationsForProcess() {
        assertThat(find(Given.table("选手|评委1|评委2", "甲某|9.5|9.2", "乙某|8.8|9.0")))
                .hasSize(4)
                .extracting(Finding::type)
                .containsOnly(FindingType.DELIBERATION);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "供应商|综合得分|排名;某公司|91.37|1;另一公司|87.92|2;第三公司|83.15|3",
                "评审专家|工作单位|评审费（元）;甲某|某大学|500;乙某|某研究院|600;丙某|某公司|60",
                "专家姓名|年龄|评审次数;甲某|45|12;乙某|52|30;丙某|38|7",
                "评审因素|分值|评分标准;技术方案|40|优得40分;商务|20|齐全得20分;报价|40|低价优先",
                "费用|专家一|专家二;劳务费|60|80;交通费|20|30",
                "评分项|评委1;技术|40;商务|20;报价|30;服务|10"
            })
    void leavesTotalsFeesAndCriteriaAlone(String table) {
        assertThat(find(Given.table(table.split(";")))).isEmpty();
    }

    private static List<Finding> find(Document document) {
        return new ScoreTables().recognize(document, Given.NO_FORM);
    }
}
