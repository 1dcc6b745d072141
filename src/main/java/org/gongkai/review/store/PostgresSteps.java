package org.gongkai.review.store;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.gongkai.decide.Step;
import org.gongkai.decide.StepCode;
import org.gongkai.review.CaseStep;
import org.gongkai.review.Partner;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What must be done before release: steps, and the consent of organs that issued the document jointly. */
public final class PostgresSteps {

    private final JdbcClient jdbc;

    public PostgresSteps(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Sets the steps of a new version; what was done for an older one must be done again. */
    public void set(long id, List<Step> steps) {
        jdbc.sql("delete from case_step where case_id = :id").param("id", id).update();
        int place = 0;
        for (Step step : steps) {
            jdbc.sql("insert into case_step (case_id, code, place, basis) values (:id, :code, :place, :basis)"
                            + " on conflict do nothing")
                    .param("id", id)
                    .param("code", step.code().name())
                    .param("place", place++)
                    .param("basis", step.basis())
                    .update();
        }
    }

    /** The steps of a case, in order. */
    public List<CaseStep> of(long id) {
        return jdbc.sql("select * from case_step where case_id = :id order by place")
                .param("id", id)
                .query((row, number) -> new CaseStep(
                        StepCode.valueOf(row.getString("code")),
                        row.getString("basis"),
                        row.getObject("due", LocalDate.class),
                        row.getString("done_by"),
                        row.getTimestamp("done_at") == null ? null : CaseRows.instant(row, "done_at"),
                        row.getString("note")))
                .list();
    }

    /** Marks steps that are still open as done. */
    public void done(long id, Set<StepCode> codes, String login, Instant at, String note) {
        if (codes.isEmpty()) {
            return;
        }
        jdbc.sql("update case_step set done_by = :login, done_at = :at, note = :note"
                        + " where case_id = :id and code in (:codes) and done_by is null")
                .param("id", id)
                .param("codes", codes.stream().map(StepCode::name).toList())
                .param("login", login)
                .param("at", CaseRows.at(at))
                .param("note", note)
                .update();
    }

    /** Sets by when an open step is due. */
    public void due(long id, StepCode code, @Nullable LocalDate due) {
        jdbc.sql("update case_step set due = :due where case_id = :id and code = :code and done_by is null")
                .param("id", id)
                .param("code", code.name())
                .param("due", due)
                .update();
    }

    /** Adds an organ whose agreement is asked for. */
    public void ask(long id, String organ) {
        jdbc.sql("insert into case_partner (case_id, organ) values (:id, :organ) on conflict do nothing")
                .param("id", id)
                .param("organ", organ)
                .update();
    }

    /** Writes down what an organ answered. */
    public boolean answered(long id, Partner answer) {
        return jdbc.sql("update case_partner set agreed = :agreed, note = :note, login = :login, at = :at"
                                + " where case_id = :id and organ = :organ")
                        .param("id", id)
                        .param("organ", answer.organ())
                        .param("agreed", answer.agreed())
                        .param("note", answer.note())
                        .param("login", answer.login())
                        .param("at", answer.at() == null ? null : CaseRows.at(answer.at()))
                        .update()
                == 1;
    }

    /** The organs asked. */
    public List<Partner> partners(long id) {
        return jdbc.sql("select * from case_partner where case_id = :id order by organ")
                .param("id", id)
                .query((row, number) -> new Partner(
                        row.getString("organ"),
                        row.getObject("agreed", Boolean.class),
                        row.getString("note"),
                        row.getString("login"),
                        row.getTimestamp("at") == null ? null : CaseRows.instant(row, "at")))
                .list();
    }
}
