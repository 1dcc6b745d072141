package org.gongkai.release.packet;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.gongkai.account.Actor;
import org.gongkai.audit.AuditEntry;
import org.gongkai.audit.AuditRecords;
import org.gongkai.audit.AuditTrail;
import org.gongkai.check.Check;
import org.gongkai.detect.Finding;
import org.gongkai.release.packet.content.Chain;
import org.gongkai.release.packet.content.Decision;
import org.gongkai.release.packet.content.EvidencePacket;
import org.gongkai.release.packet.content.Held;
import org.gongkai.release.packet.content.LawTexts;
import org.gongkai.release.packet.content.Matter;
import org.gongkai.release.packet.content.Version;
import org.gongkai.review.CaseStep;
import org.gongkai.review.CaseVersion;
import org.gongkai.review.NoSuchCaseException;
import org.gongkai.review.Proposal;
import org.gongkai.review.ReviewCase;
import org.gongkai.review.store.CaseStore;

/** Makes evidence packets; that one was made, and its digest, is on record. */
final class Packets {

    private final CaseStore store;
    private final AuditRecords records;
    private final AuditTrail trail;
    private final LawTexts laws;
    private final Clock clock;

    Packets(CaseStore store, AuditRecords records, AuditTrail trail, LawTexts laws, Clock clock) {
        this.store = store;
        this.records = records;
        this.trail = trail;
        this.laws = laws;
        this.clock = clock;
    }

    /**
     * Makes the packet of a case.
     *
     * @throws NoSuchCaseException when there is none that the actor may see
     */
    PacketFile make(long id, Actor actor) {
        ReviewCase found = store.cases().find(id, actor).orElseThrow(NoSuchCaseException::new);
        EvidencePacket packet = new EvidencePacket(
                EvidencePacket.FORM,
                new EvidencePacket.Made(clock.instant(), actor.login(), actor.name()),
                matter(found),
                store.versions().all(id).stream()
                        .map(version -> version(id, version))
                        .toList(),
                store.cases().events(id).stream().map(Decision::of).toList(),
                store.steps().of(id).stream().map(Packets::preparation).toList(),
                Chain.of(records.proof("case/" + id)));
        PacketFile file = PacketFile.of(packet);
        trail.append(new AuditEntry(
                actor.login(), actor.division(), "evidence.made", "case/" + id, "", file.sha256(), "", "", Map.of()));
        return file;
    }

    private static Matter matter(ReviewCase found) {
        return new Matter(
                found.id(),
                found.subject().title(),
                found.subject().documentNumber(),
                found.subject().genre(),
                found.origin().division(),
                found.origin().submitter(),
                found.state().label(),
                Held.of(found.ruling()),
                found.dates().submitted(),
                found.dates().decided(),
                found.dates().released());
    }

    private Version version(long id, CaseVersion version) {
        Check check = store.versions().check(id, version.number()).orElseThrow();
        Proposal proposal = Proposal.of(check);
        List<Finding> findings = findings(check);
        return new Version(
                version.number(),
                version.file(),
                version.sha256(),
                PacketFile.sha256(check.document().text().getBytes(StandardCharsets.UTF_8)),
                version.login(),
                version.at(),
                version.rules(),
                new TreeMap<>(check.models()),
                Held.of(proposal.ruling()),
                proposal.certainty(),
                check.suggestion().grounds().stream()
                        .map(ground -> Version.FiredRule.of(ground, laws, findings))
                        .toList(),
                IntStream.range(0, findings.size())
                        .mapToObj(index -> Version.Found.of(index + 1, findings.get(index)))
                        .toList(),
                store.annotations().of(id, version.number()).stream()
                        .map(Version.Judgement::of)
                        .toList());
    }

    /** What was found, with what rules concluded from it. */
    private static List<Finding> findings(Check check) {
        Set<Finding> findings = new LinkedHashSet<>(check.detection().findings());
        check.suggestion().grounds().forEach(ground -> findings.addAll(ground.evidence()));
        return List.copyOf(findings);
    }

    private static EvidencePacket.Preparation preparation(CaseStep step) {
        String doneBy = step.doneBy();
        return new EvidencePacket.Preparation(
                step.code().label(),
                step.basis(),
                step.due() == null ? null : step.due().toString(),
                doneBy != null,
                doneBy == null ? "" : doneBy,
                step.doneAt(),
                step.note());
    }
}
