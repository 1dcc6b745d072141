package org.gongkai.demo;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A document of the demonstration. A text of the class path gives its lines: {@code |…|} is a row of a table, {@code ##} a
 * comment, {@code {-30}} the day thirty days before, {@code {本局}} the
 * bureau's name, {@code {年}} the year.
 *
 * @param name the file's name; what it ends in says its format
 * @param lines its lines
 */
record DemoDocument(String name, List<String> lines) {

    private static final Pattern DAY = Pattern.compile("\\{-(\\d+)\\}");
    private static final DateTimeFormatter WRITTEN = DateTimeFormatter.ofPattern("yyyy年M月d日");
    private static final String MARK = "（演示文件，内容均属虚构）";

    /** The document of a text. */
    static DemoDocument of(String text, String name, String bureau, LocalDate today) {
        try (InputStream source = DemoDocument.class.getResourceAsStream(text + ".txt")) {
            if (source == null) {
                throw new IllegalStateException(text + " is missing from the class path");
            }
            String whole = new String(source.readAllBytes(), StandardCharsets.UTF_8)
                    .replace("{本局}", bureau)
                    .replace("{年}", "" + today.getYear());
            String dated =
                    DAY.matcher(whole).replaceAll(day -> WRITTEN.format(today.minusDays(Long.parseLong(day.group(1)))));
            return new DemoDocument(
                    name, (dated.strip() + "\n\n" + MARK).lines().toList());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** Writes it into a folder. */
    Path write(Path folder) {
        try {
            Path file = folder.resolve(name);
            if (name.endsWith(".docx")) {
                Files.write(file, new DemoDocx(lines).bytes());
            } else {
                Files.write(file, lines, StandardCharsets.UTF_8);
            }
            return file;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
