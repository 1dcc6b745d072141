package org.gongkai.review.worklist;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A page of a list.
 *
 * @param rows its cases
 * @param next where the next page begins, null on the last
 */
public record WorkPage(List<WorkRow> rows, @Nullable Place next) {

    /** A page of so many rows, of which one more was asked for to see whether there is another page. */
    static WorkPage of(List<WorkRow> found, int size) {
        if (found.size() <= size) {
            return new WorkPage(List.copyOf(found), null);
        }
        List<WorkRow> rows = List.copyOf(found.subList(0, size));
        return new WorkPage(rows, Place.of(rows.get(size - 1)));
    }
}
