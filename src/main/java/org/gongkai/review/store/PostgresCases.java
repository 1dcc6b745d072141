package org.gongkai.review.store;

import static org.gongkai.review.store.CaseRows.at;
import static org.gongkai.review.store.CaseRows.codes;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gongkai.account.Actor;
import org.gongkai.review.CaseEvent;
import org.gongkai.review.NoSuchCaseException;
import org.gongkai.review.ReviewCase;
import org.gongkai.review.StaleCaseException;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Cases and the steps they took. Every change is one of a revision that who acts has seen. */
public final class PostgresCases {

    private final JdbcClient jdbc;

    public PostgresCases(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Adds a case.
     *
     * @param fresh the case, whose id does not count
     * @param plain whether it may be accepted together with others
     * @param text what it is found by, as {@link Words#plain} makes it
     * @return its id
     */
    public long add(ReviewCase fresh, boolean plain, @Nullable LocalDate due, String text) {
        return jdbc.sql("""
                        insert into review_case (state, division, submitter, informal, main, forwarded, reference, version,
                            title, document_number, genre, file, sha256, proposal, suggested, attribute, grounds, category,
                            reason, escalate, plain, seen_by, submitted, changed, due, searched, words)
                        values (:state, :division, :submitter, :informal, :main, :forwarded, :reference, :version,
                            :title, :documentNumber, :genre, :file, :sha256, :proposal::jsonb, :suggested, :attribute,
                            :grounds, :category, :reason, :escalate, :plain, :seenBy, :submitted, :changed, :due,
                            :searched, array_to_tsvector(:words))
                        returning id
                        """)
                .param("state", fresh.state().name())
                .param("division", fresh.origin().division())
                .param("submitter", fresh.origin().submitter())
                .param("informal", fresh.origin().informal())
                .param("main", fresh.origin().main())
                .param("forwarded", fresh.origin().forwarded())
                .param(
                        "reference",
                        fresh.origin().reference().isEmpty()
                                ? null
                                : fresh.origin().reference())
                .params(subject(fresh))
                .param("reason", fresh.ruling().reason())
                .param("seenBy", new String[0])
                .param("submitted", at(fresh.dates().submitted()))
                .param("changed", at(fresh.dates().changed()))
                .param("plain", plain)
                .param("due", due)
                .param("searched", text)
                .param("words", Words.of(text).toArray(String[]::new))
                .query(Long.class)
                .single();
    }

    /**
     * Puts a new version into a case: new document, new suggestion, which is what is held until somebody decides.
     *
     * @param seen the revision that who acts has seen
     * @throws StaleCaseException when the case has changed since
     */
    public void replace(ReviewCase now, int seen, boolean plain, @Nullable LocalDate due, String text) {
        int changed = jdbc.sql("""
                        update review_case set revision = revision + 1, state = :state, version = :version, title = :title,
                            document_number = :documentNumber, genre = :genre, file = :file, sha256 = :sha256,
                            proposal = :proposal::jsonb, suggested = :suggested, attribute = :attribute,
                            grounds = :grounds, category = :category, reason = :reason, escalate = :escalate,
                            disputed = false, plain = :plain, changed = :changed, decided = null, released = null,
                            due = :due, searched = :searched, words = array_to_tsvector(:words)
                        where id = :id and revision = :seen
                        """)
                .params(subject(now))
                .param("state", now.state().name())
                .param("reason", now.ruling().reason())
                .param("plain", plain)
                .param("changed", at(now.dates().changed()))
                .param("due", due)
                .param("searched", text)
                .param("words", Words.of(text).toArray(String[]::new))
                .param("id", now.id())
                .param("seen", seen)
                .update();
        if (changed == 0) {
            throw stale(now.id());
        }
    }

    /**
     * Moves a case on.
     *
     * @param now the case as it stands after the step
     * @param seen the revision that who acts has seen
     * @throws StaleCaseException when the case has changed since
     */
    public void move(ReviewCase now, int seen, @Nullable LocalDate due) {
        int changed = jdbc.sql("""
                        update review_case set revision = revision + 1, state = :state, attribute = :attribute,
                            grounds = :grounds, category = :category, reason = :reason, disputed = :disputed,
                            changed = :changed, decided = :decided, released = :released, due = :due,
                            seen_by = case when :state = any (seen_by) then seen_by else seen_by || :state end
                        where id = :id and revision = :seen
                        """)
                .param("state", now.state().name())
                .param("attribute", now.ruling().attribute().name())
                .param("grounds", codes(now.ruling()))
                .param("category", now.ruling().category())
                .param("reason", now.ruling().reason())
                .param("disputed", now.disputed())
                .param("changed", at(now.dates().changed()))
                .param(
                        "decided",
                        now.dates().decided() == null ? null : at(now.dates().decided()))
                .param(
                        "released",
                        now.dates().released() == null ? null : at(now.dates().released()))
                .param("due", due)
                .param("id", now.id())
                .param("seen", seen)
                .update();
        if (changed == 0) {
            throw stale(now.id());
        }
    }

    /** A case, as far as the actor may see it. */
    public Optional<ReviewCase> find(long id, Actor actor) {
        Visibility visible = Visibility.of(actor);
        return jdbc.sql("select * from review_case where id = :id and " + visible.condition())
                .param("id", id)
                .params(visible.parameters())
                .query(CaseRows::reviewCase)
                .optional();
    }

    /** Whether a case that the actor may see waits for its division and may be accepted together with others. */
    public boolean plain(long id, Actor actor) {
        Visibility visible = Visibility.of(actor);
        return jdbc.sql("select plain and state = 'SUGGESTED' from review_case where id = :id and "
                        + visible.condition())
                .param("id", id)
                .params(visible.parameters())
                .query(Boolean.class)
                .optional()
                .orElse(false);
    }

    /** Sets the next day on which something of a case is due. */
    public void dueOn(long id, @Nullable LocalDate due) {
        jdbc.sql("update review_case set due = :due where id = :id")
                .param("due", due)
                .param("id", id)
                .update();
    }

    /** The case of a sender's own number. */
    public Optional<ReviewCase> findByReference(String reference) {
        return jdbc.sql("select * from review_case where reference = :reference")
                .param("reference", reference)
                .query(CaseRows::reviewCase)
                .optional();
    }

    /** The latest case with a document of these bytes, as far as the actor may see one. */
    public Optional<ReviewCase> findByContent(String sha256, Actor actor) {
        Visibility visible = Visibility.of(actor);
        return jdbc.sql("select * from review_case where sha256 = :sha256 and state <> 'WITHDRAWN' and "
                        + visible.condition() + " order by id desc limit 1")
                .param("sha256", sha256)
                .params(visible.parameters())
                .query(CaseRows::reviewCase)
                .optional();
    }

    /** The attachments of a case's document. */
    public List<ReviewCase> attachments(long main) {
        return jdbc.sql("select * from review_case where main = :main order by id")
                .param("main", main)
                .query(CaseRows::reviewCase)
                .list();
    }

    /** Writes down a step. */
    public void record(long id, CaseEvent event) {
        jdbc.sql("""
                        insert into case_event (case_id, version, at, action, from_state, to_state, login, name, division,
                            role, attribute, grounds, category, reason)
                        values (:id, :version, :at, :action, :from, :to, :login, :name, :division, :role, :attribute,
                            :grounds, :category, :reason)
                        """)
                .param("id", id)
                .param("version", event.version())
                .param("at", at(event.at()))
                .param("action", event.action().name())
                .param("from", event.from().name())
                .param("to", event.to().name())
                .param("login", event.login())
                .param("name", event.name())
                .param("division", event.division())
                .param("role", event.role() == null ? null : event.role().name())
                .param("attribute", event.ruling().attribute().name())
                .param("grounds", codes(event.ruling()))
                .param("category", event.ruling().category())
                .param("reason", event.ruling().reason())
                .update();
    }

    /** The steps that a case took, oldest first. */
    public List<CaseEvent> events(long id) {
        return jdbc.sql("select * from case_event where case_id = :id order by id")
                .param("id", id)
                .query(CaseRows::event)
                .list();
    }

    /** What to say to somebody who saw an older revision. */
    public RuntimeException stale(long id) {
        List<CaseEvent> events = events(id);
        if (events.isEmpty()) {
            return new NoSuchCaseException();
        }
        CaseEvent last = events.get(events.size() - 1);
        return new StaleCaseException(last.name(), last.action().label());
    }

    private static Map<String, Object> subject(ReviewCase reviewCase) {
        ReviewCase.Subject subject = reviewCase.subject();
        return Map.ofEntries(
                Map.entry("version", subject.version()),
                Map.entry("title", subject.title()),
                Map.entry("documentNumber", subject.documentNumber()),
                Map.entry("genre", subject.genre()),
                Map.entry("file", subject.file()),
                Map.entry("sha256", subject.sha256()),
                Map.entry("proposal", CaseRows.JSON.writeValueAsString(reviewCase.proposal())),
                Map.entry(
                        "suggested", reviewCase.proposal().ruling().attribute().name()),
                Map.entry("attribute", reviewCase.ruling().attribute().name()),
                Map.entry("grounds", codes(reviewCase.ruling())),
                Map.entry("category", reviewCase.ruling().category()),
                Map.entry("escalate", reviewCase.proposal().escalate()));
    }
}
