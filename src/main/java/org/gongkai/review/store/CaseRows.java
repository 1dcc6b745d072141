package org.gongkai.review.store;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import org.gongkai.account.Role;
import org.gongkai.decide.GroundCode;
import org.gongkai.document.DisclosureAttribute;
import org.gongkai.review.CaseAction;
import org.gongkai.review.CaseEvent;
import org.gongkai.review.CaseState;
import org.gongkai.review.Proposal;
import org.gongkai.review.ReviewCase;
import org.gongkai.review.Ruling;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** Rows as values. */
public final class CaseRows {

    static final JsonMapper JSON = JsonMapper.builder().build();

    private CaseRows() {}

    /** A row of {@code review_case}. */
    public static ReviewCase reviewCase(ResultSet row, int number) throws SQLException {
        return new ReviewCase(
                row.getLong("id"),
                row.getInt("revision"),
                CaseState.valueOf(row.getString("state")),
                new ReviewCase.Subject(
                        row.getInt("version"),
                        row.getString("title"),
                        row.getString("document_number"),
                        row.getString("genre"),
                        row.getString("file"),
                        row.getString("sha256")),
                new ReviewCase.Origin(
                        row.getString("division"),
                        row.getString("submitter"),
                        row.getBoolean("informal"),
                        number(row, "main"),
                        number(row, "forwarded"),
                        text(row.getString("reference"))),
                JSON.readValue(row.getString("proposal"), Proposal.class),
                ruling(row),
                row.getBoolean("disputed"),
                new ReviewCase.Dates(
                        instant(row, "submitted"),
                        instant(row, "changed"),
                        row.getTimestamp("decided") == null ? null : instant(row, "decided"),
                        row.getTimestamp("released") == null ? null : instant(row, "released")));
    }

    /** A row of {@code case_event}. */
    static CaseEvent event(ResultSet row, int number) throws SQLException {
        String role = row.getString("role");
        return new CaseEvent(
                instant(row, "at"),
                row.getInt("version"),
                CaseAction.valueOf(row.getString("action")),
                CaseState.valueOf(row.getString("from_state")),
                CaseState.valueOf(row.getString("to_state")),
                row.getString("login"),
                row.getString("name"),
                row.getString("division"),
                role == null ? null : Role.valueOf(role),
                ruling(row));
    }

    static Ruling ruling(ResultSet row) throws SQLException {
        Array grounds = row.getArray("grounds");
        List<GroundCode> codes = Arrays.stream((String[]) grounds.getArray())
                .map(GroundCode::valueOf)
                .toList();
        return new Ruling(
                DisclosureAttribute.valueOf(row.getString("attribute")),
                codes,
                row.getString("category"),
                row.getString("reason"));
    }

    static String[] codes(Ruling ruling) {
        return ruling.grounds().stream().map(GroundCode::name).toArray(String[]::new);
    }

    static Timestamp at(Instant instant) {
        return Timestamp.from(instant);
    }

    static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getTimestamp(column).toInstant();
    }

    private static @Nullable Long number(ResultSet row, String column) throws SQLException {
        long value = row.getLong(column);
        return row.wasNull() ? null : value;
    }

    private static String text(@Nullable String value) {
        return value == null ? "" : value;
    }
}
