package org.gongkai.audit.page;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Chinese words for what stands in the record; what has none is shown as it is recorded. */
record Words(Map<String, String> words) {

    private static final String ACTION = "action.";

    /** The words that come along. */
    static Words load() {
        InputStream source = Objects.requireNonNull(Words.class.getResourceAsStream("words.properties"));
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(source, StandardCharsets.UTF_8))) {
            Map<String, String> words = new LinkedHashMap<>();
            reader.lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> line.split("=", 2))
                    .forEach(parts -> words.put(parts[0], parts[1]));
            return new Words(words);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    String action(String code) {
        return words.getOrDefault(ACTION + code, code);
    }

    /** A subject such as {@code case/17}. */
    String subject(String code) {
        int slash = code.indexOf('/');
        String kind = slash < 0 ? code : code.substring(0, slash);
        return words.getOrDefault("subject." + kind, kind) + (slash < 0 ? "" : " " + code.substring(slash + 1));
    }

    String detail(String name) {
        return words.getOrDefault("detail." + name, name);
    }

    /** The actions that can be asked for, in the order of the table. */
    List<Choice> actions() {
        return words.entrySet().stream()
                .filter(word -> word.getKey().startsWith(ACTION))
                .map(word -> new Choice(word.getKey().substring(ACTION.length()), word.getValue()))
                .toList();
    }

    /** Something that can be chosen. */
    record Choice(String code, String label) {}
}
