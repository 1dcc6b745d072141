package org.gongkai.audit.web;

import io.swagger.v3.oas.annotations.media.Schema;
import org.gongkai.audit.AuditVerification;
import org.jspecify.annotations.Nullable;

/** What a check of the record found, for programs. */
@Schema(name = "AuditVerification")
record VerificationView(
        @Schema(description = "是否完整") boolean whole,
        @Schema(description = "结论") String message,
        @Schema(description = "最后一条完好记录的链尾，抄存后日后可以核对") String head,
        @Schema(description = "第一条不符的记录") @Nullable Long broken,
        @Schema(description = "不符的种类") AuditVerification.@Nullable Fault fault) {

    static VerificationView of(AuditVerification found) {
        AuditVerification.Broken broken = found.broken();
        return new VerificationView(
                found.whole(),
                found.message(),
                found.head().toString(),
                broken == null ? null : broken.number(),
                broken == null ? null : broken.fault());
    }
}
