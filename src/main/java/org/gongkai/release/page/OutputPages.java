package org.gongkai.release.page;

import org.gongkai.account.Actor;
import org.gongkai.release.desk.Downloads;
import org.gongkai.release.desk.OutputKind;
import org.gongkai.release.desk.Outputs;
import org.gongkai.review.NoSuchCaseException;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Hands out what is made of a case to who reads its page. */
@Controller
@ConditionalOnWebApplication
class OutputPages {

    private final Outputs outputs;

    OutputPages(Outputs outputs) {
        this.outputs = outputs;
    }

    @GetMapping("/cases/{id:\\d+}/output/{kind}")
    @PreAuthorize("hasAnyRole('DRAFTER', 'OFFICE', 'LEGAL', 'LEADER', 'AUDITOR')")
    ResponseEntity<byte[]> output(@PathVariable long id, @PathVariable String kind, Actor actor) {
        OutputKind wanted = OutputKind.of(kind).orElseThrow(NoSuchCaseException::new);
        return Downloads.of(outputs.make(id, wanted, actor));
    }
}
