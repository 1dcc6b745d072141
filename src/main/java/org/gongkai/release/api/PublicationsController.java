package org.gongkai.release.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import org.gongkai.account.Actor;
import org.gongkai.release.desk.PostgresPublications;
import org.gongkai.release.list.Publication;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@Tag(name = "公开清单", description = "已确定主动公开的文件，按类别和渠道。")
class PublicationsController {

    private static final int LARGEST = 1_000;

    private final PostgresPublications publications;

    PublicationsController(PostgresPublications publications) {
        this.publications = publications;
    }

    @GetMapping("/api/v1/publications")
    @PreAuthorize("hasAuthority('SCOPE_publications.read')")
    @Operation(summary = "公开清单", description = "按类别和日期排列，total 是符合条件的总件数。")
    PublicationPage list(
            @Parameter(description = "目录类别代码，如 BUDGET") @RequestParam(defaultValue = "") String category,
            @Parameter(description = "公开渠道，如 门户网站") @RequestParam(defaultValue = "") String channel,
            @Parameter(description = "从第几件起，0 为首件") @RequestParam(defaultValue = "0") int offset,
            @Parameter(description = "件数，最多 1000") @RequestParam(defaultValue = "100") int limit,
            Actor actor) {
        PostgresPublications.Wanted wanted = new PostgresPublications.Wanted(category, channel);
        int size = Math.max(1, Math.min(LARGEST, limit));
        return new PublicationPage(
                publications.count(wanted, actor), publications.of(wanted, Math.max(0, offset), size, actor));
    }

    /** A page of the list. */
    record PublicationPage(long total, List<Publication> publications) {}
}
