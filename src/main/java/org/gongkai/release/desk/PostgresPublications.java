package org.gongkai.release.desk;

import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.gongkai.account.Actor;
import org.gongkai.decide.law.Catalog;
import org.gongkai.release.list.Publication;
import org.gongkai.review.store.Visibility;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The documents that are decided for publication, as far as somebody may see them. */
public final class PostgresPublications {

    private static final String PUBLISHED = " from review_case where state in ('DECIDED', 'RELEASED')"
            + " and attribute = 'PROACTIVE' and (:category = '' or category = :category)"
            + " and (not :narrowed or category in (:carried)) and ";

    private final JdbcClient jdbc;
    private final Catalog catalog;
    private final ZoneId zone;

    public PostgresPublications(JdbcClient jdbc, Catalog catalog, ZoneId zone) {
        this.jdbc = jdbc;
        this.catalog = catalog;
        this.zone = zone;
    }

    /** The entries of the catalog, to choose from. */
    public List<Catalog.Entry> categories() {
        return catalog.entries().stream()
                .filter(entry -> !entry.code().equals(Catalog.NONE))
                .toList();
    }

    /** The channels of the catalog, to choose from. */
    public List<String> channels() {
        return catalog.entries().stream()
                .flatMap(entry -> entry.channel().stream())
                .distinct()
                .toList();
    }

    /** How many there are. */
    public long count(Wanted wanted, Actor actor) {
        Visibility visible = Visibility.of(actor);
        return jdbc.sql("select count(*)" + PUBLISHED + visible.condition())
                .params(parameters(wanted))
                .params(visible.parameters())
                .query(Long.class)
                .single();
    }

    /** Those of a page, by category and day. */
    public List<Publication> of(Wanted wanted, int offset, int limit, Actor actor) {
        Visibility visible = Visibility.of(actor);
        return jdbc.sql("select *, (proposal ->> 'publishBy') as publish_by, exists (select 1 from annotation"
                        + " where case_id = review_case.id and annotation.version = review_case.version and redact"
                        + " and verdict <> 'REJECTED') as redacted"
                        + PUBLISHED
                        + visible.condition()
                        + " order by category, decided desc, id desc offset :offset limit :limit")
                .params(parameters(wanted))
                .params(visible.parameters())
                .param("offset", offset)
                .param("limit", limit)
                .query(this::publication)
                .list();
    }

    private Map<String, Object> parameters(Wanted wanted) {
        List<String> carried = catalog.entries().stream()
                .filter(entry -> entry.channel().contains(wanted.channel()))
                .map(Catalog.Entry::code)
                .toList();
        boolean narrowed = !wanted.channel().isEmpty();
        return Map.of(
                "category",
                wanted.category(),
                "narrowed",
                narrowed,
                "carried",
                carried.isEmpty() ? List.of("") : carried);
    }

    private Publication publication(ResultSet row, int number) throws SQLException {
        String code = row.getString("category");
        Catalog.@Nullable Entry entry = catalog.entries().stream()
                .filter(one -> one.code().equals(code))
                .findFirst()
                .orElse(null);
        String due = row.getString("publish_by");
        return new Publication(
                row.getLong("id"),
                code,
                entry == null ? code : entry.name(),
                entry == null ? List.of() : entry.channel(),
                row.getString("title"),
                row.getString("document_number"),
                row.getString("division"),
                day(row.getTimestamp("decided")),
                due == null ? null : Date.valueOf(due).toLocalDate(),
                day(row.getTimestamp("released")),
                row.getBoolean("redacted"));
    }

    private @Nullable LocalDate day(@Nullable Timestamp at) {
        return at == null ? null : LocalDate.ofInstant(at.toInstant(), zone);
    }

    /**
     * Which publications are wanted.
     *
     * @param category code of a catalog entry, empty for all
     * @param channel where they are published, empty for all
     */
    public record Wanted(String category, String channel) {}
}
