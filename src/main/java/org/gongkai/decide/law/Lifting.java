package org.gongkai.decide.law;

import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Collectors;
import org.gongkai.table.Table;

/** What lifts each ground, in the words of a justification: {@code config/grounds.csv}. */
public final class Lifting {

    private final Map<String, String> lifted;

    private Lifting(Map<String, String> lifted) {
        this.lifted = lifted;
    }

    /** Reads the table. */
    public static Lifting load(Path file) {
        return new Lifting(Table.read(file, row -> Map.entry(row.get("code"), row.get("lifted"))).stream()
                .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue)));
    }

    /**
     * What lifts a ground.
     *
     * @throws IllegalArgumentException when the table does not say
     */
    public String of(String ground) {
        String words = lifted.get(ground);
        if (words == null) {
            throw new IllegalArgumentException("config/grounds.csv 缺少“" + ground + "”，请补充");
        }
        return words;
    }
}
