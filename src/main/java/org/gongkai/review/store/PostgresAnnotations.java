package org.gongkai.review.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.gongkai.check.Check;
import org.gongkai.decide.GroundCode;
import org.gongkai.decide.Redaction;
import org.gongkai.detect.Finding;
import org.gongkai.detect.FindingType;
import org.gongkai.document.Part;
import org.gongkai.document.PartKind;
import org.gongkai.review.Annotation;
import org.gongkai.review.HiddenPart;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Passages with what people hold of them, and hidden content with who cleared it. */
public final class PostgresAnnotations {

    private static final String REDACTED = "公开前隐去";

    private final JdbcClient jdbc;

    public PostgresAnnotations(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Lays out a new version for judgement: suggested redactions, other findings that are sure, hidden content. */
    public void begin(long id, int version, Check check) {
        List<Redaction> redactions = check.suggestion().redactions();
        for (Redaction redaction : redactions) {
            add(id, version, suggested(redaction));
        }
        for (Finding finding : check.detection().findings()) {
            if (finding.sure()
                    && finding.type() != FindingType.SIGN
                    && redactions.stream()
                            .noneMatch(one -> one.start() < finding.end() && one.end() > finding.start())) {
                add(id, version, found(finding));
            }
        }
        List<Part> parts = check.document().parts();
        for (int i = 0; i < parts.size(); i++) {
            if (!parts.get(i).kind().visible()) {
                hide(id, version, i, parts.get(i));
            }
        }
    }

    /** Adds a passage; its id does not count. */
    public long add(long id, int version, Annotation passage) {
        return jdbc.sql("""
                        insert into annotation (case_id, version, type, passage, starts, ends, place, why, ground, redact,
                            added, verdict, reason, login, at)
                        values (:id, :version, :type, :passage, :starts, :ends, :place, :why, :ground, :redact, :added,
                            :verdict, :reason, :login, :at)
                        returning id
                        """)
                .param("id", id)
                .param("version", version)
                .param("type", passage.type().name())
                .param("passage", passage.text())
                .param("starts", passage.start())
                .param("ends", passage.end())
                .param("place", passage.place())
                .param("why", passage.why())
                .param(
                        "ground",
                        passage.ground() == null ? null : passage.ground().name())
                .param("redact", passage.redact())
                .param("added", passage.added())
                .param("verdict", passage.verdict().name())
                .param("reason", passage.reason())
                .param("login", passage.login())
                .param("at", passage.at() == null ? null : CaseRows.at(passage.at()))
                .query(Long.class)
                .single();
    }

    /** The passages of a version, by place. */
    public List<Annotation> of(long id, int version) {
        return jdbc.sql("select * from annotation where case_id = :id and version = :version order by starts, id")
                .param("id", id)
                .param("version", version)
                .query(PostgresAnnotations::annotation)
                .list();
    }

    /** Passages of a version by id, which nobody else changes before the transaction ends. */
    public List<Annotation> lock(long id, int version, Collection<Long> annotations) {
        if (annotations.isEmpty()) {
            return List.of();
        }
        return jdbc.sql("select * from annotation where case_id = :id and version = :version and id in (:annotations)"
                        + " order by id for update")
                .param("id", id)
                .param("version", version)
                .param("annotations", annotations)
                .query(PostgresAnnotations::annotation)
                .list();
    }

    /** One passage of a case. */
    public Optional<Annotation> find(long id, long annotation) {
        return jdbc.sql("select * from annotation where case_id = :id and id = :annotation")
                .param("id", id)
                .param("annotation", annotation)
                .query(PostgresAnnotations::annotation)
                .optional();
    }

    /** Judges passages of a version; what belongs to another case or version is left alone. */
    public int judge(
            long id,
            int version,
            Collection<Long> annotations,
            Annotation.Verdict verdict,
            String reason,
            String login,
            Instant at) {
        return jdbc.sql("update annotation set verdict = :verdict, reason = :reason, login = :login, at = :at"
                        + " where case_id = :id and version = :version and id in (:annotations)")
                .param("id", id)
                .param("version", version)
                .param("annotations", annotations)
                .param("verdict", verdict.name())
                .param("reason", reason)
                .param("login", login)
                .param("at", CaseRows.at(at))
                .update();
    }

    /** Removes a passage that a person had added to a version. */
    public int remove(long id, int version, long annotation) {
        return jdbc.sql(
                        "delete from annotation where case_id = :id and version = :version and id = :annotation and added")
                .param("id", id)
                .param("version", version)
                .param("annotation", annotation)
                .update();
    }

    /** The hidden content of a version. */
    public List<HiddenPart> hidden(long id, int version) {
        return jdbc.sql("select * from hidden_part where case_id = :id and version = :version order by part")
                .param("id", id)
                .param("version", version)
                .query((row, number) -> new HiddenPart(
                        row.getInt("part"),
                        PartKind.valueOf(row.getString("kind")),
                        row.getString("place"),
                        row.getString("cleared_by"),
                        row.getTimestamp("cleared_at") == null ? null : CaseRows.instant(row, "cleared_at")))
                .list();
    }

    /** Notes who saw to it that hidden parts of a version are cleared. */
    public int clear(long id, int version, Collection<Integer> parts, String login, Instant at) {
        return jdbc.sql("update hidden_part set cleared_by = :login, cleared_at = :at"
                        + " where case_id = :id and version = :version and part in (:parts) and cleared_by is null")
                .param("id", id)
                .param("version", version)
                .param("parts", parts)
                .param("login", login)
                .param("at", CaseRows.at(at))
                .update();
    }

    private void hide(long id, int version, int number, Part part) {
        jdbc.sql("insert into hidden_part (case_id, version, part, kind, place)"
                        + " values (:id, :version, :part, :kind, :place)")
                .param("id", id)
                .param("version", version)
                .param("part", number)
                .param("kind", part.kind().name())
                .param("place", part.place())
                .update();
    }

    private static Annotation suggested(Redaction one) {
        return new Annotation(
                0,
                one.type(),
                one.text(),
                one.start(),
                one.end(),
                one.place(),
                REDACTED + "：" + one.ground().label(),
                one.ground(),
                true,
                false,
                Annotation.Verdict.OPEN,
                "",
                null,
                null);
    }

    private static Annotation found(Finding one) {
        return new Annotation(
                0,
                one.type(),
                one.text(),
                one.start(),
                one.end(),
                one.place(),
                one.why(),
                null,
                false,
                false,
                Annotation.Verdict.OPEN,
                "",
                null,
                null);
    }

    private static Annotation annotation(ResultSet row, int number) throws SQLException {
        String ground = row.getString("ground");
        return new Annotation(
                row.getLong("id"),
                FindingType.valueOf(row.getString("type")),
                row.getString("passage"),
                row.getInt("starts"),
                row.getInt("ends"),
                row.getString("place"),
                row.getString("why"),
                ground == null ? null : GroundCode.valueOf(ground),
                row.getBoolean("redact"),
                row.getBoolean("added"),
                Annotation.Verdict.valueOf(row.getString("verdict")),
                row.getString("reason"),
                row.getString("login"),
                row.getTimestamp("at") == null ? null : CaseRows.instant(row, "at"));
    }
}
