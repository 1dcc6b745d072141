package org.gongkai;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gongkai.document.Cell;
import org.gongkai.document.Document;
import org.gongkai.document.Part;
import org.gongkai.document.PartKind;
import org.gongkai.document.ReadStatus;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A whole document with the answer that a legal officer gave, from {@code src/test/resources/golden}. */
record GoldenDocument(JsonNode answer, Document document) {

    private static final Path FOLDER = Path.of("src/test/resources/golden");
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final Pattern PART =
            Pattern.compile("\\[\\[([A-Z]+)(?: ([^:：\\]]*))?[:：] ?(.*?)\\]\\]", Pattern.DOTALL);
    private static final Pattern BLOCK = Pattern.compile("(?ms)^" + PART.pattern() + "$|^[^\\n]+$");

    static List<GoldenDocument> all() {
        try {
            return Files.readAllLines(FOLDER.resolve("gold.jsonl")).stream()
                    .map(JSON::readTree)
                    .map(answer -> new GoldenDocument(
                            answer, document(answer.get("file").asString())))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Document document(String file) {
        try {
            String text = Files.readString(FOLDER.resolve(file)).replace("\r", "");
            return new Document(file, "0", "text/plain", ReadStatus.READ, false, parts(text), List.of());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Part> parts(String text) {
        List<Part> parts = new ArrayList<>();
        int paragraphs = 0;
        int table = 0;
        int row = 0;
        int after = -2;
        Matcher blocks = BLOCK.matcher(text);
        while (blocks.find()) {
            String block = blocks.group().strip();
            Matcher part = PART.matcher(block);
            if (part.matches() && !part.group(3).isBlank()) {
                PartKind kind = kind(part.group(1));
                parts.add(Part.of(kind, kind.label(), part.group(3)));
            } else if (block.startsWith("|") && block.length() > 2) {
                row = blocks.start() <= after + 1 ? row + 1 : 1;
                table += row == 1 ? 1 : 0;
                after = blocks.end();
                cells(block, table, row, parts);
            } else if (!block.isEmpty() && !part.matches()) {
                parts.add(Part.of(PartKind.PARAGRAPH, "正文第" + ++paragraphs + "段", block));
            }
        }
        return parts;
    }

    private static void cells(String block, int table, int row, List<Part> parts) {
        int column = 0;
        for (String cell : block.replaceAll("^\\||\\|$", "").split("\\|", -1)) {
            column++;
            if (!cell.isBlank()) {
                String place = "表" + table + "第" + row + "行第" + column + "列";
                parts.add(Part.of(PartKind.TABLE_CELL, place, cell.strip(), new Cell(table, row, column)));
            }
        }
    }

    private static PartKind kind(String marker) {
        return switch (marker) {
            case "INSERTED" -> PartKind.INSERTION;
            case "DELETED" -> PartKind.DELETION;
            case "HIDDEN" -> PartKind.HIDDEN_TEXT;
            case "TEXTBOX" -> PartKind.TEXT_BOX;
            default -> PartKind.valueOf(marker);
        };
    }
}
