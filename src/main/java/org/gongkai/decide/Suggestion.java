package org.gongkai.decide;

import java.util.List;
import org.gongkai.document.DisclosureAttribute;
import org.jspecify.annotations.Nullable;

/**
 * What the service suggests; people confirm.
 *
 * @param status how the check ended
 * @param attribute the suggested 公开属性
 * @param certainty how sure, 0 to 1
 * @param escalate whether the legal office must see it: doubt, incident or contradictory marks
 * @param grounds the grounds that stand, must before may
 * @param redactions what to take out first, by offset
 * @param afterRedaction what the remainder deserves, when there are redactions
 * @param justification reasons in the words of a 发文稿头纸
 * @param category the catalog entry
 * @param deadline when it is to be published, if it is and a date is known
 * @param channel where it is to be published
 * @param mark the 附注 mark, empty when none
 * @param steps what must be done before release
 * @param warnings what a person should know, most urgent first, in Chinese
 * @param rulesVersion digest of the rules, lexicons and tables that were used
 */
public record Suggestion(
        CheckStatus status,
        DisclosureAttribute attribute,
        double certainty,
        boolean escalate,
        List<Ground> grounds,
        List<Redaction> redactions,
        @Nullable DisclosureAttribute afterRedaction,
        String justification,
        Category category,
        @Nullable Deadline deadline,
        List<String> channel,
        String mark,
        List<Step> steps,
        List<String> warnings,
        String rulesVersion) {

    public Suggestion {
        grounds = List.copyOf(grounds);
        redactions = List.copyOf(redactions);
        channel = List.copyOf(channel);
        steps = List.copyOf(steps);
        warnings = List.copyOf(warnings);
    }
}
