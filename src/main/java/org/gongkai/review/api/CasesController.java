package org.gongkai.review.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.net.URI;
import java.util.List;
import org.gongkai.account.Actor;
import org.gongkai.check.CheckResult;
import org.gongkai.check.web.Upload;
import org.gongkai.check.web.Uploads;
import org.gongkai.review.CaseVersion;
import org.gongkai.review.NoSuchCaseException;
import org.gongkai.review.ReviewCase;
import org.gongkai.review.desk.Filing;
import org.gongkai.review.desk.Receipt;
import org.gongkai.review.desk.Submissions;
import org.gongkai.review.store.CaseStore;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

@RestController
@RequestMapping("/api/v1/cases")
@Tag(name = "案件", description = "提交文件、读取建议、办理审查。改动须带 If-Match，读到的 ETag 就是案件的修订号。")
class CasesController {

    private final Submissions submissions;
    private final CaseStore store;
    private final Uploads uploads;

    CasesController(Submissions submissions, CaseStore store, Uploads uploads) {
        this.submissions = submissions;
        this.store = store;
        this.uploads = uploads;
    }

    @PostMapping(consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    @PreAuthorize("hasAuthority('SCOPE_cases.write')")
    @Operation(summary = "提交文件，立为一件", description = "检查完毕并全部保存后才返回。reference 是来文系统自己的编号：用同一编号重复提交同一文件，返回原来的一件，不会重复立件。")
    @ApiResponse(responseCode = "201", description = "已立件")
    @ApiResponse(responseCode = "200", description = "该编号已经立件")
    @ApiResponse(responseCode = "422", description = "发现国家秘密标志，或者不符合提交条件")
    ResponseEntity<CaseView> submit(
            @RequestParam MultipartFile file,
            @Parameter(description = "非正式文件（填报备案表）") @RequestParam(defaultValue = "false") boolean informal,
            @Parameter(description = "作为附件所属的主件") @RequestParam(required = false) @Nullable Long main,
            @Parameter(description = "所转发的原件") @RequestParam(required = false) @Nullable Long forwarded,
            @Parameter(description = "来文系统编号") @RequestParam(defaultValue = "") String reference,
            Actor actor) {
        try (Upload upload = uploads.receive(file)) {
            Filing filing = new Filing(upload.file(), upload.name(), informal, main, forwarded, reference.strip());
            Receipt receipt = submissions.submit(filing, actor, stage -> {});
            ReviewCase added = taken(receipt);
            return ResponseEntity.status(receipt.known() ? HttpStatus.OK : HttpStatus.CREATED)
                    .location(URI.create("/api/v1/cases/" + added.id()))
                    .eTag(Revisions.tag(added))
                    .body(CaseView.of(added));
        }
    }

    @PutMapping(path = "/{id}/document", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    @PreAuthorize("hasAuthority('SCOPE_cases.write')")
    @Operation(summary = "提交修改稿", description = "重新检查，原来各版保留。")
    ResponseEntity<CaseView> revise(
            @PathVariable long id,
            @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch,
            @RequestParam MultipartFile file,
            Actor actor) {
        int seen = Revisions.seen(ifMatch);
        try (Upload upload = uploads.receive(file)) {
            taken(submissions.revise(id, seen, Filing.of(upload.file(), upload.name()), actor, stage -> {}));
        }
        ReviewCase now = find(id, actor);
        return ResponseEntity.ok().eTag(Revisions.tag(now)).body(CaseView.of(now));
    }

    @GetMapping("/{id}/suggestion")
    @PreAuthorize("hasAuthority('SCOPE_cases.read')")
    @Operation(summary = "检查结果全文", description = "与 /api/v1/checks 返回的相同：依据、证据、须隐去内容、程序、时限。")
    CheckResult suggestion(
            @PathVariable long id, @RequestParam(required = false) @Nullable Integer version, Actor actor) {
        ReviewCase found = find(id, actor);
        int number = version == null ? found.subject().version() : version;
        return store.versions()
                .check(id, number)
                .orElseThrow(NoSuchCaseException::new)
                .result();
    }

    @GetMapping("/{id}/versions")
    @PreAuthorize("hasAuthority('SCOPE_cases.read')")
    @Operation(summary = "各版文件")
    List<CaseVersion> versions(@PathVariable long id, Actor actor) {
        find(id, actor);
        return store.versions().all(id);
    }

    private ReviewCase find(long id, Actor actor) {
        return store.cases().find(id, actor).orElseThrow(NoSuchCaseException::new);
    }

    private static ReviewCase taken(Receipt receipt) {
        ReviewCase added = receipt.reviewCase();
        if (added == null) {
            throw new SecretMarkException(receipt.incident() == null ? 0 : receipt.incident());
        }
        return added;
    }
}
