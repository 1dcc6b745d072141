package org.gongkai.audit.page;

import java.time.Clock;
import java.util.List;
import org.gongkai.audit.AuditRecord;
import org.gongkai.audit.AuditRecords;
import org.gongkai.audit.web.AuditQuery;
import org.gongkai.audit.web.BadQueryException;
import org.gongkai.audit.web.Inspections;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

@Controller
@ConditionalOnWebApplication
@PreAuthorize("hasAnyRole('AUDITOR', 'ADMIN')")
class AuditPageController {

    private static final int SIZE = 50;

    private final AuditRecords records;
    private final Inspections inspections;
    private final Words words;
    private final Clock clock;

    AuditPageController(AuditRecords records, Inspections inspections, Words words, Clock clock) {
        this.records = records;
        this.inspections = inspections;
        this.words = words;
        this.clock = clock;
    }

    @GetMapping("/audit")
    String page(
            @ModelAttribute("query") AuditQuery query,
            @RequestParam(defaultValue = "" + Long.MAX_VALUE) long before,
            Authentication who,
            Model model) {
        boolean auditor = isAuditor(who);
        List<AuditRecord> found = records.page(query.filter(clock.getZone()), before, SIZE + 1);
        model.addAttribute(
                "lines",
                found.stream()
                        .limit(SIZE)
                        .map(record -> RecordLine.of(record, words, clock.getZone(), auditor))
                        .toList());
        model.addAttribute("next", found.size() > SIZE ? found.get(SIZE - 1).number() : null);
        model.addAttribute("first", before == Long.MAX_VALUE);
        model.addAttribute("actions", words.actions());
        model.addAttribute("auditor", auditor);
        return "audit";
    }

    @PostMapping("/audit/verification")
    String verify(@RequestParam(defaultValue = "") String head, Authentication who, Model model) {
        try {
            model.addAttribute("found", inspections.verify(head, who.getName()));
        } catch (BadQueryException wrong) {
            model.addAttribute("wrong", wrong.getMessage());
        }
        return "audit :: verification";
    }

    private static boolean isAuditor(Authentication who) {
        return who.getAuthorities().stream().anyMatch(authority -> "ROLE_AUDITOR".equals(authority.getAuthority()));
    }
}
