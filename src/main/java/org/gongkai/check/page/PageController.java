package org.gongkai.check.page;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Optional;
import java.util.UUID;
import org.gongkai.check.Check;
import org.gongkai.check.Incident;
import org.gongkai.check.Stage;
import org.gongkai.check.view.CheckView;
import org.gongkai.check.web.Uploads;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.format.annotation.DateTimeFormat;
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

@Controller
@ConditionalOnWebApplication
@PreAuthorize("hasAuthority('SCOPE_check')")
class PageController {

    private final RunningChecks running;
    private final Uploads uploads;
    private final Clock clock;

    PageController(RunningChecks running, Uploads uploads, Clock clock) {
        this.running = running;
        this.uploads = uploads;
        this.clock = clock;
    }

    @GetMapping("/check")
    String page(Model model) {
        model.addAttribute("today", today());
        return "checks";
    }

    @PostMapping("/checks")
    @ResponseStatus(HttpStatus.ACCEPTED)
    String begin(
            @RequestParam MultipartFile file,
            @RequestParam @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) Optional<LocalDate> asOf,
            Model model) {
        RunningCheck check = running.begin(uploads.receive(file), asOf.orElseGet(this::today));
        return progress(check, model);
    }

    @GetMapping("/checks/{id}")
    String look(@PathVariable UUID id, Model model) {
        Optional<RunningCheck> found = running.find(id);
        if (found.isEmpty()) {
            return "job :: gone";
        }
        RunningCheck waited = found.get();
        Check check = waited.check();
        model.addAttribute("name", waited.name());
        if (check != null) {
            running.taken(waited);
            model.addAttribute("view", CheckView.of(id.toString(), check));
            model.addAttribute("asOf", waited.asOf());
            model.addAttribute("time", LocalDateTime.ofInstant(clock.instant(), clock.getZone()));
            model.addAttribute("actions", Incident.ACTIONS);
            return "job :: done";
        }
        return waited.failed() ? "job :: failed" : progress(waited, model);
    }

    private String progress(RunningCheck check, Model model) {
        model.addAttribute("id", check.id());
        model.addAttribute("name", check.name());
        model.addAttribute("stages", Stage.values());
        model.addAttribute("stage", check.stage());
        return "job :: running";
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), clock.getZone());
    }
}
