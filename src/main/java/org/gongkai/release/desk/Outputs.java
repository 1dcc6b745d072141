package org.gongkai.release.desk;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.gongkai.account.Actor;
import org.gongkai.document.DisclosureAttribute;
import org.gongkai.release.redact.passage.RedactionRefusedException;
import org.gongkai.release.redact.proof.Proof;
import org.gongkai.review.CaseState;
import org.gongkai.review.NoSuchCaseException;
import org.gongkai.review.RefusedException;
import org.gongkai.review.ReviewCase;
import org.gongkai.review.desk.Ledger;
import org.gongkai.review.store.CaseStore;

/** Hands out what is made of decided cases, each on record before it leaves. */
public final class Outputs {

    private static final Set<CaseState> SETTLED = Set.of(CaseState.DECIDED, CaseState.RELEASED);

    private final CaseStore store;
    private final Papers papers;
    private final Copies copies;
    private final Ledger ledger;

    public Outputs(CaseStore store, Papers papers, Copies copies, Ledger ledger) {
        this.store = store;
        this.papers = papers;
        this.copies = copies;
        this.ledger = ledger;
    }

    /**
     * Makes an output.
     *
     * @throws NoSuchCaseException when the actor may not see the case
     * @throws RefusedException when the case has no such output, or not yet
     * @throws RedactionRefusedException when no safe copy can be made
     */
    public Output make(long id, OutputKind kind, Actor actor) {
        ReviewCase one = store.cases().find(id, actor).orElseThrow(NoSuchCaseException::new);
        if (!SETTLED.contains(one.state())) {
            throw new RefusedException("本件" + one.state().label() + "，公开属性确定后才能生成" + kind.label() + "。");
        }
        return kind.isForm() ? form(one, kind, actor) : copy(one, actor);
    }

    private Output form(ReviewCase one, OutputKind kind, Actor actor) {
        byte[] content = papers.of(one, kind);
        String extension = kind.key().substring(kind.key().lastIndexOf('.') + 1);
        return handedOut(one, kind, actor, new Content(content, extension, kind.type()), Map.of());
    }

    private Output copy(ReviewCase one, Actor actor) {
        DisclosureAttribute attribute = one.ruling().attribute();
        if (Filings.mark(attribute).isEmpty()) {
            throw new RefusedException("本件确定为" + attribute.label() + "，不生成公开件。");
        }
        try {
            Copies.Made made = copies.of(one);
            Content content = new Content(made.content(), made.extension(), made.mediaType());
            return handedOut(one, OutputKind.COPY, actor, content, details(made.proof()));
        } catch (RedactionRefusedException e) {
            ledger.record(actor, "output.refused", one, "", Map.of("kind", OutputKind.COPY.key()));
            throw e;
        }
    }

    private static Map<String, String> details(Proof proof) {
        return Map.of(
                "passages", "" + proof.passages(),
                "passagesDigest", proof.passagesDigest(),
                "parts", "" + proof.parts(),
                "chars", "" + proof.chars(),
                "bytes", "" + proof.bytes(),
                "hidden", "" + proof.hidden());
    }

    private Output handedOut(ReviewCase one, OutputKind kind, Actor actor, Content content, Map<String, String> proof) {
        String digest = Digests.sha256(content.bytes);
        Map<String, String> details = new LinkedHashMap<>(proof);
        details.put("kind", kind.key());
        details.put("version", "" + one.subject().version());
        details.put("output", digest);
        ledger.record(actor, "output.made", one, "", details);
        String name = "第" + one.id() + "号件" + kind.label() + "." + content.extension;
        return new Output(name, content.type, content.bytes, digest);
    }

    @SuppressWarnings("ArrayRecordComponent")
    private record Content(byte[] bytes, String extension, String type) {}
}
