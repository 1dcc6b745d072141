package org.gongkai.decide.law;

import java.nio.file.Path;
import java.util.List;
import org.gongkai.table.Table;

/** The bureau that uses the service, {@code config/bureau.csv}: how it is named tells its documents from others'. */
public record Bureau(String name, List<String> aliases) {

    /** Reads the table. */
    public static Bureau load(Path file) {
        return Table.read(file, row -> new Bureau(row.get("name"), row.items("aliases")))
                .get(0);
    }

    /** Whether an organ's name is the bureau's own or one of its divisions'. */
    public boolean owns(String organ) {
        return organ.contains(name) || aliases.contains(organ);
    }
}
