package org.gongkai.account;

import java.nio.file.Path;
import java.util.List;
import org.gongkai.table.Table;

/**
 * The 处室 of the bureau, in their order.
 *
 * @param names their names
 */
public record Divisions(List<String> names) {

    public Divisions {
        names = List.copyOf(names);
    }

    /** The divisions of {@code config/divisions.csv}. */
    static Divisions of(Path home) {
        return new Divisions(Table.read(home.resolve("config/divisions.csv"), row -> row.get("name")));
    }

    /** Whether there is such a division. */
    public boolean has(String name) {
        return names.contains(name);
    }
}
