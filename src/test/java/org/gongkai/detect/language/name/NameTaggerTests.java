package org.gongkai.detect.language.name;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import opennlp.tools.namefind.NameFinderME;
import opennlp.tools.namefind.TokenNameFinderModel;
import opennlp.tools.util.Span;
import org.gongkai.detect.Name;
import org.gongkai.detect.language.model.ModelFolder;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NameTaggerTests {

    private static TokenNameFinderModel model;
    private static NameTagger tagger;

    @BeforeAll
    static void load() {
        LearnedNameFinder.allowFeatures();
        model = new ModelFolder(Path.of("models")).load("names.bin", TokenNameFinderModel::new);
        tagger = new NameTagger(model);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "申请人王建国与被申请人李秀英系夫妻关系，二人住平山县南甸镇，由平山县财政局局长张志远受理",
                "患者阿依努尔·热西提因胸痛入院，陪护人欧阳立新、司马 南、Zhao Min、ひらがな、２号楼李　明12人",
                "2024年3月5日，承办人周晓岚向市第二人民医院汇报：款项89,000.00元（大写：捌万玖仟元整）已由陈某某追回",
                "王",
                "时间紧、任务重，各部门要高度重视",
            })
    void readsTheNamesThatOpenNlpReads(String text) {
        assertAlike(text);
    }

    @Test
    void readsTheNamesThatOpenNlpReadsInTrainingTexts() throws Exception {
        NameTexts.read(Path.of("models/training/names-bureau.txt")).stream()
                .flatMap(List::stream)
                .limit(300)
                .forEach(marked -> assertAlike(marked.text()));
    }

    private static void assertAlike(String text) {
        NameFinderME finder = new NameFinderME(model);
        Span[] spans = finder.find(Segments.chars(text, 0, text.length()));
        double[] probabilities = finder.probs(spans);

        List<Name> names = tagger.find(text, 0, text.length());

        assertThat(names.stream()
                        .map(name -> name.kind().name().toLowerCase(Locale.ROOT) + name.start() + "-" + name.end()))
                .containsExactlyElementsOf(Arrays.stream(spans)
                        .map(span -> span.getType() + span.getStart() + "-" + span.getEnd())
                        .toList());
        for (int i = 0; i < names.size(); i++) {
            assertThat(names.get(i).probability()).isCloseTo(Math.min(1, probabilities[i]), within(1e-4));
        }
    }
}
