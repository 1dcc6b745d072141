package org.gongkai.detect.language.theme;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.gongkai.detect.language.category.CategoryTexts;

/** Sentences by theme, one a line, in one file a theme: {@code themes/HEALTH.txt}. */
final class ThemeTexts {

    static final String ORDINARY = "ORDINARY";

    private static final String ENDING = ".txt";

    private ThemeTexts() {}

    /** A sentence with its theme. */
    record Labelled(String theme, String text) {}

    /** All sentences, in the order of themes and lines, and those of published documents, which are ordinary. */
    static List<Labelled> read(Path folder) throws IOException {
        List<Labelled> texts = new ArrayList<>();
        List<Path> files;
        try (Stream<Path> listed = Files.list(folder.resolve("themes"))) {
            files = listed.filter(file -> file.toString().endsWith(ENDING))
                    .sorted()
                    .toList();
        }
        for (Path file : files) {
            String theme = file.getFileName().toString().replace(ENDING, "");
            Files.readAllLines(file).stream()
                    .map(String::strip)
                    .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                    .forEach(line -> texts.add(new Labelled(theme, line)));
        }
        for (String published : CategoryTexts.published(folder)) {
            Stretch.sentences(published).forEach(sentence -> texts.add(new Labelled(ORDINARY, sentence.in(published))));
        }
        return texts;
    }
}
