package org.gongkai.decide.law;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.gongkai.table.Row;
import org.gongkai.table.Table;

/** Articles of law, each with the days it is in force: {@code config/legal-bases.csv}. */
public final class LegalBases {

    private final Map<String, List<Version>> versions;

    private LegalBases(Map<String, List<Version>> versions) {
        this.versions = versions;
    }

    /** Reads the table. */
    public static LegalBases load(Path file) {
        return new LegalBases(
                Table.read(file, LegalBases::version).stream().collect(Collectors.groupingBy(Version::key)));
    }

    private static Version version(Row row) {
        return new Version(
                row.get("key"),
                row.get("citation"),
                day(row.get("from"), LocalDate.MIN),
                day(row.get("until"), LocalDate.MAX));
    }

    private static LocalDate day(String cell, LocalDate otherwise) {
        return cell.isBlank() ? otherwise : LocalDate.parse(cell);
    }

    /**
     * The citations in force on a day.
     *
     * @param keys keys of the table, parted by blanks; what is not in force on the day is left out
     * @throws IllegalArgumentException on a key that the table does not have, or when none is in force
     */
    public String cite(String keys, LocalDate day) {
        String citations = List.of(keys.split(" ")).stream()
                .flatMap(key -> known(key).stream().filter(version -> version.inForce(day)))
                .map(Version::citation)
                .distinct()
                .collect(Collectors.joining("、"));
        if (citations.isEmpty()) {
            throw new IllegalArgumentException("法律依据“" + keys + "”在" + day + "没有有效版本，请在 config/legal-bases.csv 中补充");
        }
        return citations;
    }

    /**
     * All versions of a legal basis.
     *
     * @throws IllegalArgumentException when the table does not have it
     */
    public List<Version> known(String key) {
        List<Version> found = versions.get(key);
        if (found == null) {
            throw new IllegalArgumentException("法律依据“" + key + "”不在 config/legal-bases.csv 中，请补充或者改正规则");
        }
        return found;
    }

    /**
     * One version of an article.
     *
     * @param key stable key
     * @param citation law and article as cited
     * @param from first day in force
     * @param until last day in force
     */
    public record Version(String key, String citation, LocalDate from, LocalDate until) {

        boolean inForce(LocalDate day) {
            return !day.isBefore(from) && !day.isAfter(until);
        }
    }
}
