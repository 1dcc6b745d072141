package org.gongkai.decide;

import java.time.LocalDate;
import java.util.List;
import org.gongkai.decide.brief.Briefing;
import org.gongkai.decide.rule.Facts;
import org.gongkai.decide.rule.Reason;
import org.gongkai.decide.rule.Reasons;
import org.gongkai.decide.rule.RuleBook;
import org.gongkai.detect.Detection;
import org.gongkai.document.Document;
import org.gongkai.document.ReadStatus;

/** The third stage of a check: from findings to a suggestion. Safe for threads. */
public final class Decider {

    private final RuleBook ruleBook;
    private final Briefing briefing;
    private final Drafting drafting;
    private final Conclusion conclusion;

    Decider(RuleBook ruleBook, Briefing briefing, Drafting drafting, Conclusion conclusion) {
        this.ruleBook = ruleBook;
        this.briefing = briefing;
        this.drafting = drafting;
        this.conclusion = conclusion;
    }

    /**
     * Suggests what to do with a document.
     *
     * @param document the document
     * @param detection what was found in it
     * @param asOf the day whose law and terms count
     */
    public Suggestion decide(Document document, Detection detection, LocalDate asOf) {
        if (document.status() == ReadStatus.UNREADABLE) {
            return drafting.unreadable(document);
        }
        Facts facts = briefing.facts(document, detection, asOf);
        try (RuleBook.Hearing hearing = ruleBook.hear(facts)) {
            Reasons reasons = hearing.reasons();
            List<Reason.Incident> incidents = reasons.all(Reason.Incident.class).toList();
            if (!incidents.isEmpty()) {
                return drafting.incident(incidents, reasons, asOf);
            }
            return conclusion.conclude(document, detection, hearing, reasons, asOf);
        }
    }

    /** Waits until the rules are compiled; throws when they are not fit. */
    void awaitRules() {
        ruleBook.ready();
    }

    /** Digest of the rules and tables that decide. */
    public String rulesVersion() {
        return drafting.rulesVersion();
    }
}
