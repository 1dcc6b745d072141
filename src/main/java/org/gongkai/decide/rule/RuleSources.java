package org.gongkai.decide.rule;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.drools.decisiontable.InputType;
import org.drools.decisiontable.SpreadsheetCompiler;

/**
 * The rule files of a folder.
 *
 * @param files file name to text
 */
public record RuleSources(Map<String, String> files) {

    private static final Pattern BASES =
            Pattern.compile("\"([a-z]+(?:-[a-z]+)*-[0-9][a-z0-9. -]*|[a-z]+-[a-z-]+secret[a-z0-9. -]*)\"");
    private static final Pattern CATEGORIES = Pattern.compile("publish\\(drools, \"([A-Z_]+)\"");

    private static final String DECISION_TABLE = "\"RuleSet\"";

    public RuleSources {
        files = Map.copyOf(files);
    }

    /** Reads the {@code .drl} files and the decision tables, {@code .csv} files that begin with {@code RuleSet}. */
    public static RuleSources folder(Path folder) {
        Map<String, String> files = new TreeMap<>();
        for (Path file : below(folder)) {
            String name = file.getFileName().toString();
            String text = name.endsWith(".drl") || name.endsWith(".csv") ? text(file) : "";
            if (name.endsWith(".drl")) {
                files.put(name, text);
            } else if (text.startsWith(DECISION_TABLE)) {
                files.put(name + ".drl", compiled(text));
            }
        }
        return new RuleSources(files);
    }

    /** The keys of legal bases that rules name, so that an unknown one stops the start. */
    public List<String> bases() {
        return files.values().stream()
                .flatMap(text -> BASES.matcher(withoutNames(text)).results())
                .flatMap(result -> Stream.of(result.group(1).split(" ")))
                .distinct()
                .toList();
    }

    /** The catalog codes that rules name. */
    public List<String> categories() {
        return files.values().stream()
                .flatMap(text -> CATEGORIES.matcher(text).results())
                .map(result -> result.group(1))
                .distinct()
                .toList();
    }

    /** SHA-256 over all files in {@code rules/} and {@code config/}, lower-case hex: the version of the rules. */
    public String digest(Path home) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            for (String folder : List.of("rules", "config")) {
                for (Path file : below(home.resolve(folder))) {
                    digest.update(home.relativize(file).toString().getBytes(StandardCharsets.UTF_8));
                    digest.update(Files.readAllBytes(file));
                }
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (IOException e) {
            throw new UncheckedIOException("规则或者配置文件无法读取，请恢复 rules/ 和 config/", e);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String compiled(String table) {
        return new SpreadsheetCompiler()
                .compile(new ByteArrayInputStream(table.getBytes(StandardCharsets.UTF_8)), InputType.CSV);
    }

    private static String withoutNames(String text) {
        return text.lines().filter(line -> !line.startsWith("rule ")).reduce("", (a, b) -> a + "\n" + b);
    }

    private static List<Path> below(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException("文件夹无法读取，请恢复：" + folder, e);
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException("规则文件无法读取，请恢复：" + file, e);
        }
    }
}
