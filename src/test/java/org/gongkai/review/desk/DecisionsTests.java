package org.gongkai.review.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.gongkai.review.desk.Desk.COLLEAGUE;
import static org.gongkai.review.desk.Desk.DRAFTER;
import static org.gongkai.review.desk.Desk.LEADER;
import static org.gongkai.review.desk.Desk.LEGAL;
import static org.gongkai.review.desk.Desk.OFFICE;
import static org.gongkai.review.desk.Desk.STRANGER;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.gongkai.account.Actor;
import org.gongkai.account.Role;
import org.gongkai.audit.AuditEntry;
import org.gongkai.decide.GroundCode;
import org.gongkai.decide.StepCode;
import org.gongkai.document.DisclosureAttribute;
import org.gongkai.review.CaseAction;
import org.gongkai.review.CaseEvent;
import org.gongkai.review.CaseState;
import org.gongkai.review.NoSuchCaseException;
import org.gongkai.review.RefusedException;
import org.gongkai.review.ReviewCase;
import org.gongkai.review.Ruling;
import org.gongkai.review.StaleCaseException;
import org.junit.jupiter.api.Test;

class DecisionsTests {

    private static final Ruling ON_REQUEST = new Ruling(DisclosureAttribute.ON_REQUEST, List.of(), "NONE", "");
    private static final Ruling WITHHELD =
            new Ruling(DisclosureAttribute.WITHHELD, List.of(GroundCode.PROCESS_INFO), "NONE", "");
    private static final Ruling PROACTIVE = new Ruling(DisclosureAttribute.PROACTIVE, List.of(), "BUDGET", "");

    private final Desk desk = new Desk();

    @Test
    void aPlainCaseIsDecidedByItsDivisionAlone() {
        ReviewCase decided = desk.take(desk.submit(Checks.plain()), CaseAction.CONFIRM, "", DRAFTER);
        assertThat(decided.state()).isEqualTo(CaseState.DECIDED);
        assertThat(decided.ruling().reason()).contains("条例第二十条");
        assertThat(desk.trail).extracting(AuditEntry::action).containsExactly("case.submit", "case.confirm");
    }

    @Test
    void whatTheLegalOfficeMustSeeGoesThere() {
        ReviewCase flagged = desk.submit(Checks.proactive(true));
        assertThat(desk.take(flagged, CaseAction.CONFIRM, "", DRAFTER).state()).isEqualTo(CaseState.LEGAL_REVIEW);
    }

    @Test
    void everyWithheldDocumentPassesTheOfficeWithAReason() {
        ReviewCase fresh = desk.submit(Checks.withheld());
        assertThatThrownBy(() -> desk.take(fresh, CaseAction.CONFIRM, "", DRAFTER))
                .isInstanceOf(RefusedException.class)
                .hasMessageContaining("理由");
        ReviewCase withOffice = desk.take(fresh, CaseAction.CONFIRM, "属于尚未定稿的过程性信息", DRAFTER);
        assertThat(withOffice.state()).isEqualTo(CaseState.OFFICE_REVIEW);
        assertThat(desk.take(withOffice, CaseAction.APPROVE, "", OFFICE).state())
                .isEqualTo(CaseState.DECIDED);
    }

    @Test
    void narrowingGoesToTheOfficeAndWideningOnToTheLegalOffice() {
        ReviewCase narrowed =
                desk.take(desk.submit(Checks.plain()), CaseAction.CONFIRM, ON_REQUEST, "只涉及一个单位的批复", DRAFTER);
        assertThat(narrowed.state()).isEqualTo(CaseState.OFFICE_REVIEW);
        ReviewCase widened =
                desk.take(desk.submit(Checks.withheld()), CaseAction.CONFIRM, PROACTIVE, "征求意见已经结束，正式文件已公开", DRAFTER);
        assertThat(desk.take(widened, CaseAction.APPROVE, "", OFFICE).state()).isEqualTo(CaseState.LEGAL_REVIEW);
    }

    @Test
    void disagreementGoesUpAndNeverAway() {
        ReviewCase withOffice =
                desk.take(desk.submit(Checks.plain()), CaseAction.CONFIRM, ON_REQUEST, "只涉及一个单位的批复", DRAFTER);
        ReviewCase withLegal = desk.take(withOffice, CaseAction.APPROVE, PROACTIVE, "批复属于应当公开的预算信息", OFFICE);
        assertThat(withLegal.state()).isEqualTo(CaseState.LEGAL_REVIEW);
        assertThat(withLegal.disputed()).isTrue();
        ReviewCase withLeader = desk.take(withLegal, CaseAction.APPROVE, "", LEGAL);
        assertThat(withLeader.state()).isEqualTo(CaseState.LEADER_SIGNATURE);
        assertThat(desk.take(withLeader, CaseAction.APPROVE, "", LEADER).state())
                .isEqualTo(CaseState.DECIDED);
    }

    @Test
    void anInformalDocumentIsSignedByALeader() {
        ReviewCase informal = desk.submit(Checks.plain(), DRAFTER, true);
        assertThat(desk.take(informal, CaseAction.CONFIRM, "", DRAFTER).state()).isEqualTo(CaseState.LEADER_SIGNATURE);
    }

    @Test
    void nobodyPassesOnWhatHeSubmitted() {
        Actor both = new Actor("qian", "钱起草", "预算处", EnumSet.of(Role.DRAFTER, Role.OFFICE));
        ReviewCase withOffice = desk.take(desk.submit(Checks.withheld()), CaseAction.CONFIRM, "属于尚未定稿的过程性信息", both);
        assertThatThrownBy(() -> desk.take(withOffice, CaseAction.APPROVE, "", both))
                .isInstanceOf(RefusedException.class)
                .hasMessageContaining("其他人员");
        Actor confirmer = new Actor("zhou", "周同事", "预算处", EnumSet.of(Role.DRAFTER, Role.OFFICE));
        ReviewCase second = desk.take(desk.submit(Checks.withheld()), CaseAction.CONFIRM, "属于尚未定稿的过程性信息", confirmer);
        assertThatThrownBy(() -> desk.take(second, CaseAction.APPROVE, "", confirmer))
                .isInstanceOf(RefusedException.class);
    }

    @Test
    void theSecondOfTwoIsToldAndOverwritesNothing() {
        ReviewCase fresh = desk.submit(Checks.withheld());
        desk.take(fresh, CaseAction.CONFIRM, "属于尚未定稿的过程性信息", DRAFTER);
        assertThatThrownBy(() -> desk.take(fresh, CaseAction.CONFIRM, ON_REQUEST, "我认为可以依申请公开", COLLEAGUE))
                .isInstanceOf(StaleCaseException.class)
                .hasMessageContaining("钱起草");
        assertThat(desk.store
                        .cases()
                        .find(fresh.id(), DRAFTER)
                        .orElseThrow()
                        .ruling()
                        .attribute())
                .isEqualTo(DisclosureAttribute.WITHHELD);
    }

    @Test
    void whatIsUndeterminedWaitsForTheCompetentAuthority() {
        ReviewCase withOffice = desk.take(desk.submit(Checks.undetermined()), CaseAction.CONFIRM, "", DRAFTER);
        ReviewCase waiting = desk.take(withOffice, CaseAction.APPROVE, "", OFFICE);
        assertThat(waiting.state()).isEqualTo(CaseState.AUTHORITY);
        assertThatThrownBy(() -> desk.take(waiting, CaseAction.ANSWER, "市保密局复函已经收到", OFFICE))
                .isInstanceOf(RefusedException.class);
        ReviewCase answered = desk.take(waiting, CaseAction.ANSWER, WITHHELD, "市保密局复函：不予公开", OFFICE);
        assertThat(answered.state()).isEqualTo(CaseState.LEADER_SIGNATURE);
        assertThat(desk.store.steps().of(answered.id())).noneMatch(step -> step.open());
    }

    @Test
    void aLeaderCannotDecideWhatIsUndetermined() {
        ReviewCase fresh = desk.submit(Checks.undetermined(), DRAFTER, true);
        ReviewCase withOffice = desk.take(fresh, CaseAction.CONFIRM, "", DRAFTER);
        ReviewCase withLegal = desk.take(withOffice, CaseAction.ESCALATE, "文件读不出，提请审查", OFFICE);
        ReviewCase withLeader = desk.take(withLegal, CaseAction.ESCALATE, "文件读不出，提请签批", LEGAL);
        assertThat(desk.take(withLeader, CaseAction.APPROVE, "", LEADER).state())
                .isEqualTo(CaseState.AUTHORITY);
    }

    @Test
    void aCaseIsReturnedWithAReasonAndComesBackToTheOffice() {
        ReviewCase withOffice = desk.take(desk.submit(Checks.withheld()), CaseAction.CONFIRM, "属于尚未定稿的过程性信息", DRAFTER);
        assertThatThrownBy(() -> desk.take(withOffice, CaseAction.RETURN, "", OFFICE))
                .isInstanceOf(RefusedException.class);
        ReviewCase returned = desk.take(withOffice, CaseAction.RETURN, "理由不充分，请补充", OFFICE);
        assertThat(returned.state()).isEqualTo(CaseState.RETURNED);
        assertThat(returned.ruling().reason()).isEqualTo("属于尚未定稿的过程性信息");
        ReviewCase again = desk.take(returned, CaseAction.CONFIRM, "正式文件尚未印发，属于过程性信息", DRAFTER);
        assertThat(again.state()).isEqualTo(CaseState.OFFICE_REVIEW);
        assertThat(desk.store.cases().events(again.id()))
                .extracting(CaseEvent::action)
                .containsExactly(CaseAction.SUBMIT, CaseAction.CONFIRM, CaseAction.RETURN, CaseAction.CONFIRM);
    }

    @Test
    void eachSeesWhatIsHis() {
        ReviewCase fresh = desk.submit(Checks.withheld());
        assertThat(desk.store.cases().find(fresh.id(), COLLEAGUE)).isPresent();
        for (Actor other : List.of(STRANGER, OFFICE, LEGAL, LEADER)) {
            assertThat(desk.store.cases().find(fresh.id(), other)).isEmpty();
        }
        desk.take(fresh, CaseAction.CONFIRM, "属于尚未定稿的过程性信息", DRAFTER);
        assertThat(desk.store.cases().find(fresh.id(), OFFICE)).isPresent();
        assertThat(desk.store.cases().find(fresh.id(), LEGAL)).isEmpty();
        assertThatThrownBy(() -> desk.take(fresh, CaseAction.APPROVE, "", LEGAL))
                .isInstanceOf(NoSuchCaseException.class);
    }

    @Test
    void aReleaseWaitsForAllThatMustBeDone() {
        ReviewCase decided = desk.take(
                desk.submit(Checks.joint(Checks.plain(), "石家庄市财政局", "石家庄市民政局")), CaseAction.CONFIRM, "", DRAFTER);
        assertThatThrownBy(() -> desk.take(decided, CaseAction.RELEASE, "", OFFICE))
                .isInstanceOf(RefusedException.class)
                .hasMessageContaining("保密审查未办结")
                .hasMessageContaining("石家庄市民政局尚未答复");
        desk.preparations.done(decided.id(), StepCode.SECRECY_REVIEW, "逐项审查，不涉密", OFFICE);
        desk.preparations.answered(decided.id(), "石家庄市民政局", true, "民函〔2026〕5号", DRAFTER);
        assertThat(desk.take(decided, CaseAction.RELEASE, "", OFFICE).state()).isEqualTo(CaseState.RELEASED);
    }

    @Test
    void refusesWhatIsUnsound() {
        ReviewCase fresh = desk.submit(Checks.plain());
        Ruling groundless = new Ruling(DisclosureAttribute.WITHHELD, List.of(), "NONE", "");
        Ruling unlisted = new Ruling(DisclosureAttribute.PROACTIVE, List.of(), "NONE", "");
        assertThatThrownBy(() -> desk.take(fresh, CaseAction.CONFIRM, groundless, "领导要求不公开", DRAFTER))
                .hasMessageContaining("法定依据");
        assertThatThrownBy(() -> desk.take(fresh, CaseAction.CONFIRM, unlisted, "不属于任何类别", DRAFTER))
                .hasMessageContaining("目录类别");
        assertThat(desk.trail).hasSize(1);
        assertThat(Set.copyOf(desk.store.cases().events(fresh.id()))).hasSize(1);
    }
}
