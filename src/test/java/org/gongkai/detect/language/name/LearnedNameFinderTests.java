package org.gongkai.detect.language.name;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import opennlp.tools.namefind.TokenNameFinderModel;
import org.gongkai.detect.Name;
import org.gongkai.detect.NameFinder;
import org.gongkai.detect.language.model.ModelFolder;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LearnedNameFinderTests {

    private static NameFinder finder;

    @BeforeAll
    static void load() throws IOException {
        LearnedNameFinder.allowFeatures();
        finder = new LearnedNameFinder(new ModelFolder(Path.of("models")).load("names.bin", TokenNameFinderModel::new));
    }

    @ParameterizedTest
    @CsvSource({
        "申请人王建国于2024年3月5日提出申请。, 王建国",
        "承办人欧阳立新汇报：款项已经追回。, 欧阳立新",
        "被询问人称印章由财务科周晓岚保管。, 周晓岚",
        "患者阿依努尔·热西提因胸痛入院。, 阿依努尔·热西提",
        "法定代表人：高兴, 高兴",
        "联系人：李　明；联系电话：见附件, 李　明",
    })
    void findsPersonsOfManyKinds(String text, String name) {
        assertThat(persons(text)).contains(name);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "时间紧、任务重，各部门要高度重视。",
                "公司成立于2015年，注册资本五千万元。",
                "安全生产形势总体平稳，未发生较大以上事故。",
                "关键环节要安排专人负责。",
                "单位：万元",
            })
    void leavesOrdinaryWordsAlone(String text) {
        assertThat(persons(text)).isEmpty();
    }

    @Test
    void saysWhereANameStands() {
        String text = "会议由副局长张志远主持。";

        Name name = finder.find(text).stream()
                .filter(found -> found.kind() == Name.Kind.PERSON)
                .findFirst()
                .orElseThrow();

        assertThat(name.start()).isEqualTo(6);
        assertThat(name.probability()).isBetween(0.5, 1.0);
    }

    @Test
    void answersTheSameToManyThreads() {
        String text = "申请人王建国与被申请人李秀英系夫妻关系，二人住平山县南甸镇。";
        List<Name> alone = finder.find(text);

        assertThat(IntStream.range(0, 2000).parallel().mapToObj(i -> finder.find(text)))
                .allMatch(alone::equals);
    }

    private static List<String> persons(String text) {
        return finder.find(text).stream()
                .filter(name -> name.kind() == Name.Kind.PERSON)
                .map(name -> name.in(text))
                .toList();
    }
}
