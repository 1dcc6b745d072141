package org.gongkai.release.page;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.gongkai.account.Actor;
import org.gongkai.release.desk.PostgresPublications;
import org.gongkai.release.desk.PostgresPublications.Wanted;
import org.gongkai.release.list.Publication;
import org.gongkai.release.list.PublicationXlsx;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The list of publications, to look at and to take along. */
@Controller
@ConditionalOnWebApplication
@PreAuthorize("hasAnyRole('DRAFTER', 'OFFICE', 'LEGAL', 'LEADER', 'AUDITOR')")
class PublicationPages {

    private static final int PAGE = 100;
    private static final int WORKBOOK = 50_000;
    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private final PostgresPublications publications;

    PublicationPages(PostgresPublications publications) {
        this.publications = publications;
    }

    @GetMapping("/publications")
    String page(
            @RequestParam(defaultValue = "") String category,
            @RequestParam(defaultValue = "") String channel,
            @RequestParam(defaultValue = "0") int offset,
            Actor actor,
            Model model) {
        Wanted wanted = new Wanted(category, channel);
        int from = Math.max(0, offset);
        model.addAttribute("wanted", wanted);
        model.addAttribute("categories", publications.categories());
        model.addAttribute("channels", publications.channels());
        model.addAttribute("total", publications.count(wanted, actor));
        model.addAttribute("publications", publications.of(wanted, from, PAGE, actor));
        model.addAttribute("offset", from);
        model.addAttribute("size", PAGE);
        return "publications";
    }

    @GetMapping("/publications.xlsx")
    ResponseEntity<byte[]> workbook(
            @RequestParam(defaultValue = "") String category,
            @RequestParam(defaultValue = "") String channel,
            Actor actor) {
        List<Publication> all = publications.of(new Wanted(category, channel), 0, WORKBOOK, actor);
        return ResponseEntity.ok()
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename("公开清单.xlsx", StandardCharsets.UTF_8)
                                .build()
                                .toString())
                .header(HttpHeaders.CONTENT_TYPE, XLSX)
                .body(PublicationXlsx.of("主动公开文件清单", all));
    }
}
