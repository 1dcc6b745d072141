package org.gongkai.review.store;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.gongkai.check.Check;
import org.gongkai.review.CaseVersion;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The versions of each case's document, with the whole check of each. */
public final class PostgresVersions {

    private final JdbcClient jdbc;

    public PostgresVersions(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Adds a version; its original is there already. */
    public void add(long id, int number, Check check, String login, Instant at) {
        jdbc.sql("""
                        insert into case_version (case_id, number, sha256, file, login, at, rules, models, content)
                        values (:id, :number, :sha256, :file, :login, :at, :rules, :models, :content)
                        """)
                .param("id", id)
                .param("number", number)
                .param("sha256", check.document().sha256())
                .param("file", check.document().name())
                .param("login", login)
                .param("at", CaseRows.at(at))
                .param("rules", check.suggestion().rulesVersion())
                .param("models", CaseVersion.models(check))
                .param("content", CheckCodec.write(check))
                .update();
    }

    /** The check of a version. */
    public Optional<Check> check(long id, int number) {
        return jdbc.sql("select content from case_version where case_id = :id and number = :number")
                .param("id", id)
                .param("number", number)
                .query((row, at) -> CheckCodec.read(row.getBytes("content")))
                .optional();
    }

    /** All versions, oldest first. */
    public List<CaseVersion> all(long id) {
        return jdbc.sql(
                        "select number, sha256, file, login, at, rules, models from case_version where case_id = :id order by number")
                .param("id", id)
                .query((row, at) -> new CaseVersion(
                        row.getInt("number"),
                        row.getString("sha256"),
                        row.getString("file"),
                        row.getString("login"),
                        CaseRows.instant(row, "at"),
                        row.getString("rules"),
                        row.getString("models")))
                .list();
    }
}
