package org.gongkai.review.example;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.gongkai.account.Actor;
import org.gongkai.audit.AuditEntry;
import org.gongkai.audit.AuditTrail;
import org.gongkai.review.Annotation;
import org.gongkai.review.store.PostgresAnnotations;
import org.gongkai.review.store.PostgresVersions;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.json.JsonMapper;

/** Hands out what people held of passages, one JSON object a line; that it was handed out is put on record first. */
public final class Examples {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final JdbcClient jdbc;
    private final PostgresVersions versions;
    private final PostgresAnnotations annotations;
    private final AuditTrail trail;

    Examples(JdbcClient jdbc, AuditTrail trail) {
        this.jdbc = jdbc;
        this.versions = new PostgresVersions(jdbc);
        this.annotations = new PostgresAnnotations(jdbc);
        this.trail = trail;
    }

    /**
     * Writes all examples, by case, version and place.
     *
     * @return how many
     */
    public long write(OutputStream out, Actor actor) {
        List<Judged> judged = judged();
        Map<String, String> details = Map.of("versions", "" + judged.size());
        trail.append(new AuditEntry(
                actor.login(), actor.division(), "examples.exported", "examples", "", "", "", "", details));
        return judged.stream().mapToLong(version -> write(version, out)).sum();
    }

    private long write(Judged version, OutputStream out) {
        String text = versions.check(version.id(), version.version())
                .orElseThrow()
                .document()
                .text();
        List<Annotation> held = annotations.of(version.id(), version.version()).stream()
                .filter(one -> one.verdict() != Annotation.Verdict.OPEN)
                .toList();
        try {
            for (Annotation one : held) {
                out.write(
                        JSON.writeValueAsString(Example.of(version, one, text)).getBytes(StandardCharsets.UTF_8));
                out.write('\n');
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return held.size();
    }

    private List<Judged> judged() {
        return jdbc.sql("""
                        select case_id, number, sha256, rules, models from case_version
                        where exists (
                            select from annotation
                            where annotation.case_id = case_version.case_id and annotation.version = number
                                and verdict <> 'OPEN')
                        order by case_id, number
                        """)
                .query((row, at) -> Judged.of(
                        row.getLong("case_id"),
                        row.getInt("number"),
                        row.getString("sha256"),
                        row.getString("rules"),
                        row.getString("models")))
                .list();
    }
}
