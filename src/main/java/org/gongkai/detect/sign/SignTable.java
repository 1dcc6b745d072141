package org.gongkai.detect.sign;

import java.nio.file.Path;
import java.util.List;
import org.gongkai.table.Row;
import org.gongkai.table.Table;

/** The table of signs, {@code rules/lexicon/signs.csv}. */
final class SignTable {

    private SignTable() {}

    /**
     * Its rows.
     *
     * @throws IllegalStateException when it has none, or one that cannot be used; the message names the line
     */
    static List<SignRow> load(Path file) {
        return Table.read(file, SignTable::sign);
    }

    private static SignRow sign(Row row) {
        String except = row.get("except");
        Zone zone = Zone.valueOf(row.get("zone"));
        return new SignRow(
                row.get("sign"),
                zone,
                row.get("phrases"),
                except.isBlank() ? null : Phrases.compile(except, zone.gap()),
                Double.parseDouble(row.get("score")),
                row.get("why"));
    }
}
