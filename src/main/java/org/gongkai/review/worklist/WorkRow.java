package org.gongkai.review.worklist;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.gongkai.decide.GroundCode;
import org.gongkai.document.DisclosureAttribute;
import org.gongkai.review.CaseState;
import org.jspecify.annotations.Nullable;

/**
 * A case as a list shows it.
 *
 * @param id its number
 * @param revision counts its changes
 * @param version which version of the document
 * @param state where it stands
 * @param title 标题
 * @param documentNumber 发文字号, empty for none
 * @param division the 起草处室
 * @param submitter login of who submitted it
 * @param held what is held of it
 * @param marks what else a list shows of it
 * @param due the next day on which something is due
 * @param submitted when it was handed in
 */
public record WorkRow(
        long id,
        int revision,
        int version,
        CaseState state,
        String title,
        String documentNumber,
        String division,
        String submitter,
        Held held,
        Marks marks,
        @Nullable LocalDate due,
        Instant submitted) {

    /** The columns that it is made of. */
    static final String COLUMNS =
            "id, revision, version, state, title, document_number, division, submitter, suggested,"
                    + " attribute, grounds, category, informal, main, escalate, disputed, plain, due, submitted";

    static WorkRow of(ResultSet row, int number) throws SQLException {
        return new WorkRow(
                row.getLong("id"),
                row.getInt("revision"),
                row.getInt("version"),
                CaseState.valueOf(row.getString("state")),
                row.getString("title"),
                row.getString("document_number"),
                row.getString("division"),
                row.getString("submitter"),
                new Held(
                        DisclosureAttribute.valueOf(row.getString("suggested")),
                        DisclosureAttribute.valueOf(row.getString("attribute")),
                        Arrays.stream((String[]) row.getArray("grounds").getArray())
                                .map(GroundCode::valueOf)
                                .toList(),
                        row.getString("category")),
                new Marks(
                        row.getBoolean("informal"),
                        row.getObject("main") != null,
                        row.getBoolean("escalate"),
                        row.getBoolean("disputed"),
                        row.getBoolean("plain")),
                row.getObject("due", LocalDate.class),
                row.getTimestamp("submitted").toInstant());
    }

    /**
     * What was suggested and what is held.
     *
     * @param suggested the attribute that the service suggested
     * @param attribute the attribute held now
     * @param grounds why it is not public
     * @param category code of the catalog entry
     */
    public record Held(
            DisclosureAttribute suggested, DisclosureAttribute attribute, List<GroundCode> grounds, String category) {}

    /** What else is told of a case in a list: each is said only where it holds. */
    public record Marks(boolean informal, boolean attached, boolean escalate, boolean disputed, boolean plain) {}
}
