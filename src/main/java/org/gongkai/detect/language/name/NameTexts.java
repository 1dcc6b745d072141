package org.gongkai.detect.language.name;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import opennlp.tools.namefind.NameSample;
import opennlp.tools.util.Span;
import org.gongkai.detect.Name;

/** Training text with names marked as {@code [P:王小明]在[L:平山县]}, in blocks set apart by blank lines. */
final class NameTexts {

    private static final Pattern MARK = Pattern.compile("\\[([POL]):([^\\]]+)\\]");
    private static final Map<String, String> TYPES = Map.of("P", "person", "O", "organization", "L", "location");

    private NameTexts() {}

    /** A sentence with its names. */
    record Marked(String text, List<Name> names) {}

    /** The blocks of a file, each a list of sentences. */
    static List<List<Marked>> read(Path file) throws IOException {
        List<List<Marked>> blocks = new ArrayList<>();
        List<Marked> block = new ArrayList<>();
        for (String line : Files.readAllLines(file)) {
            if (line.isBlank() && !block.isEmpty()) {
                blocks.add(block);
                block = new ArrayList<>();
            } else if (!line.isBlank() && !line.startsWith("#")) {
                block.add(parse(line));
            }
        }
        if (!block.isEmpty()) {
            blocks.add(block);
        }
        return blocks;
    }

    static Marked parse(String line) {
        StringBuilder text = new StringBuilder();
        List<Name> names = new ArrayList<>();
        Matcher marks = MARK.matcher(line);
        int from = 0;
        while (marks.find()) {
            text.append(line, from, marks.start());
            int start = text.length();
            text.append(marks.group(2));
            names.add(new Name(kind(marks.group(1)), start, text.length(), 1));
            from = marks.end();
        }
        text.append(line, from, line.length());
        return new Marked(text.toString(), List.copyOf(names));
    }

    /** A sentence as OpenNLP learns from it, cut into the pieces that the finder reads at once. */
    static List<NameSample> samples(Marked marked) {
        List<NameSample> samples = new ArrayList<>();
        for (int[] segment : Segments.of(marked.text())) {
            Span[] spans = marked.names().stream()
                    .filter(name -> name.start() >= segment[0] && name.end() <= segment[1])
                    .map(name -> new Span(name.start() - segment[0], name.end() - segment[0], TYPES.get(letter(name))))
                    .toArray(Span[]::new);
            samples.add(new NameSample(Segments.chars(marked.text(), segment[0], segment[1]), spans, false));
        }
        return samples;
    }

    private static Name.Kind kind(String letter) {
        return switch (letter) {
            case "P" -> Name.Kind.PERSON;
            case "O" -> Name.Kind.ORGANIZATION;
            default -> Name.Kind.LOCATION;
        };
    }

    private static String letter(Name name) {
        return name.kind().name().substring(0, 1);
    }
}
