package org.gongkai.review.page.submit;

import java.time.LocalDateTime;
import java.util.Optional;
import java.util.UUID;
import org.gongkai.account.Actor;
import org.gongkai.check.Incident;
import org.gongkai.check.Stage;
import org.gongkai.review.desk.Ledger;
import org.gongkai.review.desk.Receipt;
import org.gongkai.review.page.Done;
import org.gongkai.review.worklist.Narrowing;
import org.gongkai.review.worklist.PostgresSearch;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.multipart.MultipartFile;

/** Handing in documents and new versions of them. */
@Controller
@ConditionalOnWebApplication
class SubmissionPages {

    private static final int OFFERED = 50;

    private final Intake intake;
    private final RunningSubmissions running;
    private final PostgresSearch search;
    private final Ledger ledger;

    SubmissionPages(Intake intake, RunningSubmissions running, PostgresSearch search, Ledger ledger) {
        this.intake = intake;
        this.running = running;
        this.search = search;
        this.ledger = ledger;
    }

    @GetMapping("/cases/new")
    @PreAuthorize("hasRole('DRAFTER')")
    String page(Actor actor, Model model) {
        model.addAttribute(
                "recent",
                search.page("", actor, Narrowing.NONE, Optional.empty(), OFFERED)
                        .rows());
        return "new";
    }

    @PostMapping("/cases/new")
    @PreAuthorize("hasRole('DRAFTER')")
    @ResponseStatus(HttpStatus.ACCEPTED)
    String begin(@RequestParam MultipartFile file, Particulars said, Actor actor, Model model) {
        Intake.Begun begun = intake.begin(file, said, actor);
        if (begun.running() != null) {
            return progress(begun.running(), model);
        }
        model.addAttribute("name", begun.name());
        model.addAttribute("same", begun.same());
        return "submission :: same";
    }

    @PostMapping("/cases/{id:\\d+}/versions")
    @PreAuthorize("hasRole('DRAFTER')")
    @ResponseStatus(HttpStatus.ACCEPTED)
    String revise(
            @PathVariable long id,
            @RequestParam int revision,
            @RequestParam MultipartFile file,
            Actor actor,
            Model model) {
        return progress(intake.revise(id, revision, file, actor), model);
    }

    @GetMapping("/submissions/{id}")
    @PreAuthorize("hasRole('DRAFTER')")
    String look(@PathVariable UUID id, Actor actor, Model model) {
        Optional<RunningSubmission> found = running.find(id, actor);
        if (found.isEmpty()) {
            return "submission :: gone";
        }
        RunningSubmission waited = found.get();
        model.addAttribute("name", waited.name());
        Receipt receipt = waited.receipt();
        if (receipt != null) {
            return ended(waited, receipt, model);
        }
        if (waited.refusal() != null) {
            model.addAttribute("refusal", waited.refusal());
            return "submission :: refused";
        }
        return progress(waited, model);
    }

    private String ended(RunningSubmission waited, Receipt receipt, Model model) {
        if (receipt.reviewCase() == null) {
            model.addAttribute("number", receipt.incident());
            model.addAttribute("sha256", waited.sha256());
            model.addAttribute("time", LocalDateTime.ofInstant(ledger.now(), ledger.zone()));
            model.addAttribute("actions", Incident.ACTIONS);
            return "submission :: incident";
        }
        boolean first = receipt.reviewCase().subject().version() == 1;
        model.addAttribute("taken", receipt.reviewCase());
        model.addAttribute("done", receipt.known() ? Done.KNOWN : first ? Done.SUBMITTED : Done.REVISED);
        return "submission :: done";
    }

    private static String progress(RunningSubmission one, Model model) {
        model.addAttribute("id", one.id());
        model.addAttribute("name", one.name());
        model.addAttribute("stages", Stage.values());
        model.addAttribute("stage", one.stage());
        return "submission :: running";
    }
}
