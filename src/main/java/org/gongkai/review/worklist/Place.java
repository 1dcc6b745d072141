package org.gongkai.review.worklist;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Where a page of a list ends, so that the next goes on from there.
 *
 * @param due when the last case of the page is due
 * @param id its number
 */
public record Place(@Nullable LocalDate due, long id) {

    private static final Pattern FORM = Pattern.compile("(\\d{4}-\\d\\d-\\d\\d)?_(\\d{1,18})");

    static Place of(WorkRow row) {
        return new Place(row.due(), row.id());
    }

    /** The place that a text names, empty for none. */
    public static Optional<Place> parse(@Nullable String text) {
        Matcher form = FORM.matcher(text == null ? "" : text);
        if (!form.matches()) {
            return Optional.empty();
        }
        try {
            LocalDate due = form.group(1) == null ? null : LocalDate.parse(form.group(1));
            return Optional.of(new Place(due, Long.parseLong(form.group(2))));
        } catch (DateTimeParseException noDay) {
            return Optional.empty();
        }
    }

    @Override
    public String toString() {
        return (due == null ? "" : due) + "_" + id;
    }
}
