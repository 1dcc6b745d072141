package org.gongkai.detect.language.category;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Titles and beginnings of documents by catalog category, tab between, in one file a code: {@code categories/BUDGET.txt}. */
public final class CategoryTexts {

    private static final String NONE = "NONE";
    private static final String ENDING = ".txt";

    private CategoryTexts() {}

    /** A document's title and the beginning of its body. */
    record Labelled(String code, String title, String body) {}

    /** Titles and bodies of what is in the catalog, and so published. */
    public static List<String> published(Path folder) throws IOException {
        return read(folder).stream()
                .filter(text -> !text.code().equals(NONE))
                .flatMap(text -> Stream.of(text.title(), text.body()))
                .toList();
    }

    static List<Labelled> read(Path folder) throws IOException {
        List<Labelled> texts = new ArrayList<>();
        List<Path> files;
        try (Stream<Path> listed = Files.list(folder.resolve("categories"))) {
            files = listed.filter(file -> file.toString().endsWith(ENDING))
                    .sorted()
                    .toList();
        }
        for (Path file : files) {
            String code = file.getFileName().toString().replace(ENDING, "");
            for (String line : Files.readAllLines(file)) {
                int tab = line.indexOf('\t');
                if (!line.isBlank() && !line.startsWith("#")) {
                    texts.add(
                            tab < 0
                                    ? new Labelled(code, line.strip(), "")
                                    : new Labelled(
                                            code,
                                            line.substring(0, tab).strip(),
                                            line.substring(tab).strip()));
                }
            }
        }
        return texts;
    }
}
