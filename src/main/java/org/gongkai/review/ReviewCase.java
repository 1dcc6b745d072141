package org.gongkai.review;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A document on its way through the bureau, with what is held of it now.
 *
 * @param id its number
 * @param revision counts its changes: who acts says which he saw
 * @param state where it stands
 * @param subject the document
 * @param origin where it came from
 * @param proposal what the service suggested
 * @param ruling what is held now: the suggestion, until a person has decided
 * @param disputed whether two who decided on the present version differed
 * @param dates its days
 */
public record ReviewCase(
        long id,
        int revision,
        CaseState state,
        Subject subject,
        Origin origin,
        Proposal proposal,
        Ruling ruling,
        boolean disputed,
        Dates dates) {

    /**
     * The document of a case.
     *
     * @param version which version, from 1
     * @param title 标题, or the file's name where it has none
     * @param documentNumber 发文字号, empty for none
     * @param genre 文种, empty for unknown
     * @param file the file's name
     * @param sha256 digest of the original
     */
    public record Subject(int version, String title, String documentNumber, String genre, String file, String sha256) {}

    /**
     * Where a case came from.
     *
     * @param division the 起草处室
     * @param submitter login of who submitted it
     * @param informal whether it is an informal document, which needs the 备案表 instead of a 发文稿头纸
     * @param main the case of the main document whose attachment this is
     * @param forwarded the case of the document that this one forwards
     * @param reference the sender's own number for it, unique, empty for none
     */
    public record Origin(
            String division,
            String submitter,
            boolean informal,
            @Nullable Long main,
            @Nullable Long forwarded,
            String reference) {}

    /** When things happened. Deadlines are reckoned apart. */
    public record Dates(
            Instant submitted,
            Instant changed,
            @Nullable Instant decided,
            @Nullable Instant released) {}
}
