package org.gongkai.review.api;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import org.gongkai.decide.GroundCode;
import org.gongkai.document.DisclosureAttribute;
import org.gongkai.review.CaseAction;
import org.gongkai.review.Ruling;
import org.gongkai.review.desk.Deed;
import org.jspecify.annotations.Nullable;

/** A step to take. */
record ActionRequest(
        @Schema(description = "办理动作", requiredMode = Schema.RequiredMode.REQUIRED) @Nullable
        CaseAction action,

        @Schema(description = "认定的公开属性；不填表示维持现有认定") @Nullable
        DisclosureAttribute attribute,

        @Schema(description = "不予公开的依据") @Nullable List<GroundCode> grounds,

        @Schema(description = "目录类别代码，不在目录内的填 NONE") @Nullable
        String category,

        @Schema(description = "理由或者意见") @Nullable String reason) {

    Deed deed() {
        if (action == null) {
            throw new IncompleteRequestException("缺少 action（办理动作）。");
        }
        Ruling ruling = attribute == null
                ? null
                : new Ruling(
                        attribute, grounds == null ? List.of() : grounds, category == null ? "NONE" : category, "");
        return new Deed(action, ruling, reason == null ? "" : reason);
    }
}
