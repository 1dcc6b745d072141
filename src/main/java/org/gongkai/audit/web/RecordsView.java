package org.gongkai.audit.web;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import org.gongkai.audit.AuditRecord;
import org.jspecify.annotations.Nullable;

/** A page of entries for programs. */
@Schema(name = "AuditRecords")
record RecordsView(
        @Schema(description = "记录，新的在前") List<RecordView> records,

        @Schema(description = "下一页的 before，没有下一页时为空") @Nullable
        Long next) {

    /** The first entries of those found, of which one more than a page was asked for. */
    static RecordsView of(List<AuditRecord> found, int size) {
        List<RecordView> records =
                found.stream().limit(size).map(RecordView::of).toList();
        return new RecordsView(
                records, found.size() > size ? records.get(size - 1).number() : null);
    }
}
