package org.gongkai.audit.web;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.gongkai.audit.AuditFilter;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;

/** Which entries somebody asks for, as a form or an address says it. */
public record AuditQuery(
        @Schema(description = "人员的登录名") String actor,
        @Schema(description = "对象，如 case/17、person/li") String subject,

        @Schema(description = "事项的开头，如 case. 或者 login.refused")
        String action,

        @Schema(description = "起始日期") @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable
        LocalDate from,

        @Schema(description = "截止日期，含当日") @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable
        LocalDate to) {

    public AuditQuery(
            @Nullable String actor,
            @Nullable String subject,
            @Nullable String action,
            @Nullable LocalDate from,
            @Nullable LocalDate to) {
        this.actor = stripped(actor);
        this.subject = stripped(subject);
        this.action = stripped(action);
        this.from = from;
        this.to = to;
    }

    /** The entries meant, days being those of a zone. */
    public AuditFilter filter(ZoneId zone) {
        return new AuditFilter(
                actor, subject, action, begin(from, zone), to == null ? null : begin(to.plusDays(1), zone));
    }

    /** What was asked for, in a line. */
    @Override
    public String toString() {
        String days = from == null && to == null ? "" : (from == null ? "" : from) + ".." + (to == null ? "" : to);
        return String.join(" ", actor, subject, action, days).strip();
    }

    private static @Nullable Instant begin(@Nullable LocalDate day, ZoneId zone) {
        return day == null ? null : day.atStartOfDay(zone).toInstant();
    }

    private static String stripped(@Nullable String text) {
        return text == null ? "" : text.strip();
    }
}
