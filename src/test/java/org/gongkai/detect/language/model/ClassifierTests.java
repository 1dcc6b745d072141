package org.gongkai.detect.language.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ClassifierTests {

    private static final List<Sample> SAMPLES = IntStream.range(0, 20)
            .mapToObj(i -> i % 2 == 0
                    ? new Sample("HEALTH", Grams.of("确诊肺癌" + i, 2))
                    : new Sample("ORDINARY", Grams.of("办理时限" + i, 2)))
            .toList();

    @Test
    void learnsWhatItWasShown() throws IOException {
        Classifier classifier = new Classifier(Classifier.train(SAMPLES, 50, 1));

        assertThat(classifier.weigh(Grams.of("确诊肺癌", 2)).get("HEALTH")).isGreaterThan(0.8);
        assertThat(classifier.weigh(Grams.of("办理时限", 2)).get("HEALTH")).isLessThan(0.2);
    }

    @Test
    void buildsTheSameBytesTwice(@TempDir Path folder) throws IOException {
        ModelFile.write(Classifier.train(SAMPLES, 50, 1), folder.resolve("first.bin"));
        ModelFile.write(Classifier.train(SAMPLES, 50, 1), folder.resolve("second.bin"));

        assertThat(Files.mismatch(folder.resolve("first.bin"), folder.resolve("second.bin")))
                .isEqualTo(-1);
    }

    @Test
    void readsNumbersAlikeAndLeavesBlanksOut() {
        assertThat(Grams.of("第 12　章", 2)).containsExactly("第", "第0", "0", "0章", "章");
    }

    @Test
    void holdsOutEachSampleOnce() {
        List<Fold<Integer>> folds = Fold.of(IntStream.range(0, 23).boxed().toList());

        assertThat(folds)
                .hasSize(5)
                .allSatisfy(fold -> assertThat(fold.training()).doesNotContainAnyElementsOf(fold.test()));
        assertThat(folds.stream().flatMap(fold -> fold.test().stream())).hasSize(23);
    }
}
