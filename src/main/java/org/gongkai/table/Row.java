package org.gongkai.table;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * A row of a table.
 *
 * @param cells column to what stands in it
 */
public record Row(Map<String, String> cells) {

    public Row {
        cells = Map.copyOf(cells);
    }

    /**
     * What stands in a column.
     *
     * @throws IllegalArgumentException when the row does not have it
     */
    public String get(String column) {
        String cell = cells.get(column);
        if (cell == null) {
            throw new IllegalArgumentException("缺少“" + column + "”一栏");
        }
        return cell;
    }

    /** The items of a cell, parted by {@code |}, without blanks around them. */
    public List<String> items(String column) {
        return parts(column).map(String::strip).toList();
    }

    /** The phrases of a cell, parted by {@code |}, with the blanks that belong to them. */
    public List<String> phrases(String column) {
        return parts(column).toList();
    }

    private Stream<String> parts(String column) {
        return Arrays.stream(get(column).split("\\|")).filter(part -> !part.isBlank());
    }
}
