package org.gongkai.detect.language.name;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.gongkai.detect.Name;
import org.gongkai.detect.language.model.ModelFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NameTrainerTests {

    private static final List<NameTexts.Marked> TEXTS = IntStream.range(0, 40)
            .mapToObj(i -> NameTexts.parse(i % 2 == 0 ? "申请人[P:王建" + (char) ('国' + i) + "]到场。" : "请在窗口办理" + i + "号业务。"))
            .toList();

    @Test
    void learnsWhatItWasShown() throws IOException {
        String text = "申请人王建国到场。";

        List<Name> names = new LearnedNameFinder(NameTrainer.train(TEXTS)).find(text);

        assertThat(names)
                .singleElement()
                .satisfies(name -> assertThat(name.in(text)).isEqualTo("王建国"));
    }

    @Test
    void buildsTheSameBytesTwice(@TempDir Path folder) throws IOException {
        ModelFile.write(NameTrainer.train(TEXTS), folder.resolve("first.bin"));
        ModelFile.write(NameTrainer.train(TEXTS), folder.resolve("second.bin"));

        assertThat(Files.mismatch(folder.resolve("first.bin"), folder.resolve("second.bin")))
                .isEqualTo(-1);
    }

    @Test
    void readsMarksOfAllKinds() {
        NameTexts.Marked marked = NameTexts.parse("[P:王小明]在[L:平山县][O:县财政局]工作");

        assertThat(marked.text()).isEqualTo("王小明在平山县县财政局工作");
        assertThat(marked.names())
                .extracting(Name::kind)
                .containsExactly(Name.Kind.PERSON, Name.Kind.LOCATION, Name.Kind.ORGANIZATION);
    }
}
