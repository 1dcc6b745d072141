package org.gongkai.release.packet.content;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.gongkai.table.Table;

/**
 * What articles say, in short: {@code config/legal-bases.csv}.
 *
 * @param says by citation
 */
public record LawTexts(Map<String, String> says) {

    public static LawTexts load(Path file) {
        return new LawTexts(Table.read(file, row -> Map.entry(row.get("citation"), row.get("says"))).stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, (first, second) -> first)));
    }

    /** The articles of a basis, which cites one or several, each with what it says. */
    public List<String> of(String basis) {
        return Arrays.stream(basis.split("、(?=《)"))
                .filter(says::containsKey)
                .map(citation -> citation + "：" + says.get(citation))
                .toList();
    }
}
