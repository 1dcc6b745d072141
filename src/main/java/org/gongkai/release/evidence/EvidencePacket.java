package org.gongkai.release.evidence;

import java.time.Instant;
import java.util.List;
import org.gongkai.audit.ChainProof;
import org.gongkai.check.CheckResult;
import org.gongkai.review.Annotation;
import org.gongkai.review.CaseEvent;
import org.gongkai.review.CaseStep;
import org.gongkai.review.CaseVersion;
import org.gongkai.review.HiddenPart;
import org.gongkai.review.ReviewCase;

/**
 * All that a decision rests on.
 *
 * @param form of the packet, for programs that read it
 * @param made when
 * @param reviewCase the case as it stands
 * @param textSha256 digest of the text that was read, UTF-8
 * @param check the whole result of the check: findings, rules fired, legal bases, versions
 * @param passages what people held of each passage
 * @param hidden hidden content, and who cleared it
 * @param steps what had to be done before release
 * @param versions all versions of the document
 * @param events all steps that the case took, with who, when and why
 * @param record the entries on record, with the links that chain them
 */
public record EvidencePacket(
        String form,
        Instant made,
        ReviewCase reviewCase,
        String textSha256,
        CheckResult check,
        List<Annotation> passages,
        List<HiddenPart> hidden,
        List<CaseStep> steps,
        List<CaseVersion> versions,
        List<CaseEvent> events,
        ChainProof record) {

    static final String FORM = "gongkai-evidence-1";

    public EvidencePacket {
        passages = List.copyOf(passages);
        hidden = List.copyOf(hidden);
        steps = List.copyOf(steps);
        versions = List.copyOf(versions);
        events = List.copyOf(events);
    }
}
