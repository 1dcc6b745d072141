package org.gongkai.review.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.LocalDate;
import java.util.List;
import org.gongkai.account.Actor;
import org.gongkai.decide.StepCode;
import org.gongkai.review.CaseStep;
import org.gongkai.review.NoSuchCaseException;
import org.gongkai.review.Partner;
import org.gongkai.review.ReviewCase;
import org.gongkai.review.desk.Decisions;
import org.gongkai.review.desk.Ledger;
import org.gongkai.review.desk.Preparations;
import org.gongkai.review.desk.Scruples;
import org.gongkai.review.due.Dues;
import org.gongkai.review.route.Transitions;
import org.gongkai.review.store.CaseStore;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/cases/{id}")
@Tag(name = "案件")
class CaseActionsController {

    private final CaseStore store;
    private final Decisions decisions;
    private final Preparations preparations;
    private final Scruples scruples;
    private final Terms terms;

    CaseActionsController(
            CaseStore store, Decisions decisions, Preparations preparations, Scruples scruples, Terms terms) {
        this.store = store;
        this.decisions = decisions;
        this.preparations = preparations;
        this.scruples = scruples;
        this.terms = terms;
    }

    @GetMapping
    @PreAuthorize("hasAuthority('SCOPE_cases.read')")
    @Operation(summary = "一件的全部情况", description = "带 If-None-Match 且没有变化的，返回 304。")
    ResponseEntity<CaseDetails> find(
            @PathVariable long id,
            @RequestHeader(name = "If-None-Match", required = false) @Nullable String known,
            Actor actor) {
        ReviewCase found = store.cases().find(id, actor).orElseThrow(NoSuchCaseException::new);
        List<CaseStep> steps = store.steps().of(id);
        List<Partner> partners = store.steps().partners(id);
        String tag = Revisions.tag(found, steps, partners);
        if (tag.equals(known)) {
            return ResponseEntity.status(HttpStatus.NOT_MODIFIED).eTag(tag).build();
        }
        terms.viewed(found, actor);
        return ResponseEntity.ok()
                .eTag(tag)
                .body(new CaseDetails(
                        CaseView.of(found),
                        Transitions.open(found.state(), actor.roles()),
                        scruples.blockers(found),
                        steps,
                        partners,
                        terms.of(found, steps),
                        store.cases().events(id)));
    }

    @PostMapping("/actions")
    @PreAuthorize("hasAnyAuthority('SCOPE_cases.write', 'SCOPE_cases.review')")
    @Operation(summary = "办理", description = "确定、同意、退回、提请上级、报主管部门、登记答复、发布、重新审查、撤销。变更认定和不予公开的须写明理由。")
    ResponseEntity<CaseView> act(
            @PathVariable long id,
            @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch,
            @RequestBody ActionRequest request,
            Actor actor) {
        ReviewCase after = decisions.take(id, Revisions.seen(ifMatch), request.deed(), actor);
        return ResponseEntity.ok().eTag(Revisions.tag(after)).body(CaseView.of(after));
    }

    @PostMapping("/steps/{code}")
    @PreAuthorize("hasAnyAuthority('SCOPE_cases.write', 'SCOPE_cases.review')")
    @Operation(summary = "登记发布前程序办结")
    List<CaseStep> done(
            @PathVariable long id, @PathVariable StepCode code, @RequestBody NoteRequest request, Actor actor) {
        preparations.done(id, code, request.text(), actor);
        return store.steps().of(id);
    }

    @PostMapping("/consultation")
    @PreAuthorize("hasAnyAuthority('SCOPE_cases.write', 'SCOPE_cases.review')")
    @Operation(summary = "登记已书面征求第三方意见", description = "返回第三方答复的最后一日（15个工作日）。")
    LocalDate consult(@PathVariable long id, Actor actor) {
        return preparations.consult(id, actor);
    }

    @PutMapping("/partners/{organ}")
    @PreAuthorize("hasAnyAuthority('SCOPE_cases.write', 'SCOPE_cases.review')")
    @Operation(summary = "登记联合发文单位的答复")
    List<Partner> answered(
            @PathVariable long id, @PathVariable String organ, @RequestBody NoteRequest request, Actor actor) {
        if (request.agreed() == null) {
            throw new IncompleteRequestException("缺少 agreed（是否同意公开）。");
        }
        preparations.answered(id, organ, request.agreed(), request.text(), actor);
        return store.steps().partners(id);
    }

    /** The terms of a case as of today, and the record of who looked at it. */
    static final class Terms {

        private final Dues dues;
        private final Ledger ledger;

        Terms(Dues dues, Ledger ledger) {
            this.dues = dues;
            this.ledger = ledger;
        }

        List<CaseDetails.Term> of(ReviewCase reviewCase, List<CaseStep> steps) {
            LocalDate today = ledger.today();
            return dues.of(reviewCase, steps).stream()
                    .map(due -> CaseDetails.Term.of(due, today))
                    .toList();
        }

        void viewed(ReviewCase reviewCase, Actor actor) {
            ledger.viewed(actor, reviewCase);
        }
    }
}
