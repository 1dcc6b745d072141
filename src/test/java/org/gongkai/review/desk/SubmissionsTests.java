package org.gongkai.review.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.gongkai.review.desk.Desk.DRAFTER;
import static org.gongkai.review.desk.Desk.OFFICE;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.gongkai.decide.GroundCode;
import org.gongkai.decide.StepCode;
import org.gongkai.detect.FindingType;
import org.gongkai.document.DisclosureAttribute;
import org.gongkai.review.Annotation;
import org.gongkai.review.CaseAction;
import org.gongkai.review.CaseState;
import org.gongkai.review.RefusedException;
import org.gongkai.review.ReviewCase;
import org.gongkai.review.StaleCaseException;
import org.junit.jupiter.api.Test;

class SubmissionsTests {

    private final Desk desk = new Desk();

    @Test
    void ofALiveSecretMarkNothingIsKeptButThatItCame() {
        Receipt receipt = desk.submit(Checks.secret(), Filing.of(desk.file(), "会议.docx"));
        assertThat(receipt.reviewCase()).isNull();
        assertThat(receipt.incident()).isNotNull();
        assertThat(desk.rows("review_case") + desk.rows("originals") + desk.rows("case_version"))
                .isZero();
        assertThat(desk.trail)
                .singleElement()
                .satisfies(entry -> assertThat(entry.action()).isEqualTo("incident.found"));
    }

    @Test
    void theSendersOwnNumberMakesOneCase() {
        Path file = desk.file();
        Filing filing = new Filing(file, "通知.docx", false, null, null, "OA-2026-17");
        ReviewCase first = desk.submit(Checks.plain(), filing).reviewCase();
        Receipt again = desk.submit(Checks.plain(), filing);
        assertThat(again.known()).isTrue();
        assertThat(again.reviewCase().id()).isEqualTo(first.id());
        assertThat(desk.rows("review_case")).isOne();
        Filing other = new Filing(desk.file(), "别的.docx", false, null, null, "OA-2026-17");
        assertThatThrownBy(() -> desk.submit(Checks.plain(), other)).isInstanceOf(RefusedException.class);
    }

    @Test
    void aNewVersionStartsTheCaseAnewAndKeepsTheOld() {
        ReviewCase withOffice = desk.take(desk.submit(Checks.withheld()), CaseAction.CONFIRM, "属于尚未定稿的过程性信息", DRAFTER);
        assertThatThrownBy(() -> desk.revise(withOffice, Checks.plain())).isInstanceOf(RefusedException.class);
        ReviewCase returned = desk.take(withOffice, CaseAction.RETURN, "请删去附件后重报", OFFICE);
        desk.revise(returned, Checks.plain());
        ReviewCase now = desk.store.cases().find(returned.id(), DRAFTER).orElseThrow();
        assertThat(now.state()).isEqualTo(CaseState.SUGGESTED);
        assertThat(now.subject().version()).isEqualTo(2);
        assertThat(now.ruling().attribute()).isEqualTo(DisclosureAttribute.PROACTIVE);
        assertThat(desk.store.versions().all(now.id())).hasSize(2);
        assertThat(desk.store
                        .versions()
                        .check(now.id(), 1)
                        .orElseThrow()
                        .suggestion()
                        .attribute())
                .isEqualTo(DisclosureAttribute.WITHHELD);
        assertThatThrownBy(() -> desk.revise(returned, Checks.plain())).isInstanceOf(StaleCaseException.class);
        assertThat(desk.rows("case_version")).isEqualTo(2);
    }

    @Test
    void whatForwardsAnotherIsNoMorePublicThanThat() {
        ReviewCase original = desk.submit(Checks.withheld());
        Filing forwarding = new Filing(desk.file(), "转发.docx", false, null, original.id(), "");
        ReviewCase forwarded = desk.submit(Checks.plain(), forwarding).reviewCase();
        assertThat(forwarded.ruling().attribute()).isEqualTo(DisclosureAttribute.WITHHELD);
        assertThat(forwarded.ruling().grounds()).containsExactly(GroundCode.PROCESS_INFO);
        assertThat(forwarded.proposal().escalate()).isTrue();
    }

    @Test
    void aPublicDocumentCarriesNoClosedAttachment() {
        ReviewCase main = desk.submit(Checks.proactive(false));
        ReviewCase attachment = desk.submit(
                        Checks.withheld(), new Filing(desk.file(), "附件1.docx", false, main.id(), null, ""))
                .reviewCase();
        ReviewCase decided = desk.take(main, CaseAction.CONFIRM, "", DRAFTER);
        assertThatThrownBy(() -> desk.take(decided, CaseAction.RELEASE, "", OFFICE))
                .hasMessageContaining("附件（第" + attachment.id() + "号件）");
    }

    @Test
    void passagesAreJudgedAddedEverywhereAndTakenBack() {
        ReviewCase fresh = desk.submit(Checks.withRedaction());
        List<Annotation> there = desk.store.annotations().of(fresh.id(), 1);
        assertThat(there)
                .singleElement()
                .satisfies(one -> assertThat(one.takenOut()).isTrue());
        long number = there.get(0).id();
        assertThatThrownBy(() ->
                        desk.annotating.judge(fresh.id(), Set.of(number), Annotation.Verdict.REJECTED, "", DRAFTER))
                .isInstanceOf(RefusedException.class);
        String text = desk.store
                .versions()
                .check(fresh.id(), 1)
                .orElseThrow()
                .document()
                .text();
        int at = text.indexOf("霍小满");
        Annotating.Passage name =
                new Annotating.Passage(at, at + 3, FindingType.PERSON, GroundCode.PERSONAL_PRIVACY, "受助人");
        List<Annotation> after = desk.annotating.add(fresh.id(), name, true, DRAFTER);
        assertThat(after)
                .filteredOn(Annotation::added)
                .hasSize(2)
                .allMatch(one -> one.text().equals("霍小满"));
        desk.annotating.remove(fresh.id(), after.get(0).id(), DRAFTER);
        assertThatThrownBy(() -> desk.annotating.remove(fresh.id(), number, DRAFTER))
                .isInstanceOf(RefusedException.class);
        assertThat(desk.store.annotations().of(fresh.id(), 1)).hasSize(2);
    }

    @Test
    void aRefusedRedactionBringsTheCaseBeforeTheOffice() {
        ReviewCase fresh = desk.submit(Checks.withRedaction());
        long number = desk.store.annotations().of(fresh.id(), 1).get(0).id();
        desk.annotating.judge(fresh.id(), Set.of(number), Annotation.Verdict.REJECTED, "这是统一编号不是身份证号", DRAFTER);
        assertThat(desk.take(fresh, CaseAction.CONFIRM, "", DRAFTER).state()).isEqualTo(CaseState.OFFICE_REVIEW);
    }

    @Test
    void hiddenContentIsClearedBeforeRelease() {
        ReviewCase decided = desk.take(desk.submit(Checks.withRedaction()), CaseAction.CONFIRM, "", DRAFTER);
        desk.preparations.done(decided.id(), StepCode.SECRECY_REVIEW, "逐项审查，不涉密", OFFICE);
        assertThat(desk.scruples.blockers(decided)).containsExactly("还有 1 处隐藏内容没有清除");
        desk.annotating.clear(decided.id(), List.of(2), OFFICE);
        assertThat(desk.take(decided, CaseAction.RELEASE, "", OFFICE).state()).isEqualTo(CaseState.RELEASED);
    }
}
