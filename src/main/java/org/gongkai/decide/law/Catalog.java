package org.gongkai.decide.law;

import java.nio.file.Path;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.gongkai.table.Table;

/** The bureau's catalog of what it publishes: {@code rules/catalog.csv}. */
public final class Catalog {

    /** The code of what is not in the catalog. */
    public static final String NONE = "NONE";

    private final Map<String, Entry> entries;

    private Catalog(Map<String, Entry> entries) {
        this.entries = entries;
    }

    /** Reads the table. */
    public static Catalog load(Path file) {
        Map<String, Entry> entries = new LinkedHashMap<>();
        List<Entry> rows = Table.read(
                file,
                row -> new Entry(
                        row.get("code"),
                        row.get("name"),
                        row.items("lead"),
                        row.items("with"),
                        row.get("days").isBlank() ? 0 : Integer.parseInt(row.get("days")),
                        row.get("basis"),
                        row.items("channel")));
        for (Entry entry : rows) {
            entries.put(entry.code(), entry);
        }
        if (!entries.containsKey(NONE)) {
            throw new IllegalStateException("公开目录缺少 NONE 一行，请恢复：" + file);
        }
        return new Catalog(entries);
    }

    /**
     * An entry.
     *
     * @throws IllegalArgumentException when the catalog does not have it
     */
    public Entry entry(String code) {
        Entry entry = entries.get(code);
        if (entry == null) {
            throw new IllegalArgumentException("公开目录没有“" + code + "”，请在 rules/catalog.csv 中补充或者改正规则");
        }
        return entry;
    }

    /** All entries, in the table's order. */
    public Collection<Entry> entries() {
        return entries.values();
    }

    /**
     * One entry.
     *
     * @param code stable code
     * @param name its Chinese name
     * @param lead responsible divisions
     * @param with cooperating divisions
     * @param days working days to publication, 0 for at once
     * @param basis key of the legal basis of the deadline
     * @param channel where it is published
     */
    public record Entry(
            String code,
            String name,
            List<String> lead,
            List<String> with,
            int days,
            String basis,
            List<String> channel) {

        /** Keys of its legal bases, none for what is not in the catalog. */
        public List<String> bases() {
            return basis.isBlank() ? List.of() : List.of(basis.split(" "));
        }
    }
}
