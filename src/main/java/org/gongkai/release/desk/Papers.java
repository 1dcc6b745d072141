package org.gongkai.release.desk;

import org.gongkai.release.evidence.Evidence;
import org.gongkai.release.form.Printing;
import org.gongkai.review.ReviewCase;
import org.gongkai.review.desk.Ledger;

/** Makes the papers about a case. */
public final class Papers {

    private final Filings filings;
    private final Printing printing;
    private final Evidence evidence;
    private final Ledger ledger;

    public Papers(Filings filings, Printing printing, Evidence evidence, Ledger ledger) {
        this.filings = filings;
        this.printing = printing;
        this.evidence = evidence;
        this.ledger = ledger;
    }

    /** One of them. */
    byte[] of(ReviewCase one, OutputKind kind) {
        return switch (kind) {
            case HEADER_DOCX -> printing.headerDocx(filings.of(one));
            case HEADER_PDF -> printing.headerPdf(filings.of(one));
            case REGISTRATION_DOCX -> printing.registrationDocx(filings.of(one));
            case REGISTRATION_PDF -> printing.registrationPdf(filings.of(one));
            case EVIDENCE_JSON -> Evidence.json(evidence.of(one));
            case EVIDENCE_PDF -> printing.evidencePdf(evidence.of(one), ledger.zone());
            case COPY -> throw new IllegalArgumentException("a copy is no paper");
        };
    }
}
