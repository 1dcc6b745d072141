package org.gongkai.release.desk;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.gongkai.account.Role;
import org.gongkai.check.Check;
import org.gongkai.decide.Ground;
import org.gongkai.decide.GroundCode;
import org.gongkai.decide.law.Catalog;
import org.gongkai.detect.OfficialForm;
import org.gongkai.document.DisclosureAttribute;
import org.gongkai.release.form.Filing;
import org.gongkai.release.form.Opinion;
import org.gongkai.review.Annotation;
import org.gongkai.review.CaseAction;
import org.gongkai.review.CaseEvent;
import org.gongkai.review.NoSuchCaseException;
import org.gongkai.review.ReviewCase;
import org.gongkai.review.desk.Ledger;
import org.gongkai.review.store.CaseStore;
import org.jspecify.annotations.Nullable;

/** Gathers what the forms say of a case from what is on record of it. */
public final class Filings {

    private final CaseStore store;
    private final Catalog catalog;
    private final String bureau;
    private final Ledger ledger;

    /**
     * Filings of a bureau.
     *
     * @param bureau its name, which heads the forms
     */
    public Filings(CaseStore store, Catalog catalog, String bureau, Ledger ledger) {
        this.store = store;
        this.catalog = catalog;
        this.bureau = bureau;
        this.ledger = ledger;
    }

    Filing of(ReviewCase one) {
        int version = one.subject().version();
        Check check = store.versions().check(one.id(), version).orElseThrow(NoSuchCaseException::new);
        List<CaseEvent> events = store.cases().events(one.id()).stream()
                .filter(event -> event.version() == version)
                .toList();
        List<Opinion> opinions = new ArrayList<>();
        for (CaseEvent event : events) {
            Opinion.Station station = station(event.role());
            boolean said = event.action() != CaseAction.SUBMIT && event.action() != CaseAction.REVISE;
            if (said && station != null) {
                LocalDateTime at = LocalDateTime.ofInstant(event.at(), ledger.zone());
                opinions.add(new Opinion(station, text(event), event.name(), at));
            }
        }
        return new Filing(
                bureau,
                String.valueOf(one.id()),
                paper(one, check.detection().form(), events),
                disclosure(one, check),
                opinions,
                ledger.today());
    }

    private Filing.Paper paper(ReviewCase one, OfficialForm form, List<CaseEvent> events) {
        List<String> attachments = store.cases().attachments(one.id()).stream()
                .map(attachment -> attachment.subject().title())
                .toList();
        String drafter = events.stream()
                .filter(event -> event.login().equals(one.origin().submitter()))
                .map(CaseEvent::name)
                .findFirst()
                .orElse(one.origin().submitter());
        return new Filing.Paper(
                one.subject().title(),
                one.subject().documentNumber(),
                one.subject().genre(),
                form.addressees(),
                form.copiedTo(),
                form.issued(),
                attachments,
                one.origin().division(),
                drafter);
    }

    private Filing.Disclosure disclosure(ReviewCase one, Check check) {
        Catalog.Entry entry = catalog.entry(one.ruling().category());
        boolean listed = !entry.code().equals(Catalog.NONE);
        boolean published = one.ruling().attribute() == DisclosureAttribute.PROACTIVE;
        long redactions = store.annotations().of(one.id(), one.subject().version()).stream()
                .filter(Annotation::takenOut)
                .count();
        return new Filing.Disclosure(
                one.ruling().attribute(),
                one.ruling().grounds().stream()
                        .map(ground -> ground.label() + basis(ground, check))
                        .toList(),
                one.ruling().reason(),
                (int) redactions,
                listed ? entry.name() : "",
                published ? entry.channel() : List.of(),
                published ? one.proposal().publishBy() : null,
                mark(one.ruling().attribute()));
    }

    /** The mark for an attribute, empty where the document does not leave. */
    static String mark(DisclosureAttribute attribute) {
        return switch (attribute) {
            case PROACTIVE -> "此件公开发布";
            case ON_REQUEST -> "此件依申请公开";
            case WITHHELD, UNDETERMINED -> "";
        };
    }

    private static String basis(GroundCode code, Check check) {
        return check.suggestion().grounds().stream()
                .filter(ground -> ground.code() == code)
                .map(Ground::basis)
                .map(basis -> "　" + basis)
                .findFirst()
                .orElse("");
    }

    private static String text(CaseEvent event) {
        String held = Objects.requireNonNull(event.action()).label();
        if (event.action().rules()) {
            held += "：" + event.ruling().attribute().label();
        }
        String reason = event.ruling().reason();
        return held + "。" + (reason.isEmpty() ? "" : "\n" + reason);
    }

    private static Opinion.@Nullable Station station(@Nullable Role role) {
        if (role == null) {
            return null;
        }
        return switch (role) {
            case DRAFTER -> Opinion.Station.DIVISION;
            case OFFICE -> Opinion.Station.OFFICE;
            case LEGAL -> Opinion.Station.LEGAL;
            case LEADER -> Opinion.Station.LEADER;
            case ADMIN, AUDITOR -> null;
        };
    }
}
