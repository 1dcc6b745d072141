package org.gongkai.review.store;

import java.time.Instant;
import java.util.List;
import org.gongkai.review.Incident;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Incidents: documents with a live secret mark that were handed in. */
public final class PostgresIncidents {

    private final JdbcClient jdbc;

    public PostgresIncidents(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Adds an incident, whose id does not count. */
    public long add(Incident incident) {
        return jdbc.sql("insert into incident (at, sha256, file, login, division)"
                        + " values (:at, :sha256, :file, :login, :division) returning id")
                .param("at", CaseRows.at(incident.at()))
                .param("sha256", incident.sha256())
                .param("file", incident.file())
                .param("login", incident.login())
                .param("division", incident.division())
                .query(Long.class)
                .single();
    }

    /** The latest incidents, the newest first. */
    public List<Incident> latest(int most) {
        return jdbc.sql("select * from incident order by id desc limit :most")
                .param("most", most)
                .query((row, number) -> new Incident(
                        row.getLong("id"),
                        CaseRows.instant(row, "at"),
                        row.getString("sha256"),
                        row.getString("file"),
                        row.getString("login"),
                        row.getString("division"),
                        row.getString("handled_by"),
                        row.getTimestamp("handled_at") == null ? null : CaseRows.instant(row, "handled_at"),
                        row.getString("note")))
                .list();
    }

    /** Notes what was done about an incident. */
    public boolean handled(long id, String login, Instant at, String note) {
        return jdbc.sql("update incident set handled_by = :login, handled_at = :at, note = :note"
                                + " where id = :id and handled_by is null")
                        .param("id", id)
                        .param("login", login)
                        .param("at", CaseRows.at(at))
                        .param("note", note)
                        .update()
                == 1;
    }
}
