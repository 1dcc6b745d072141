package org.gongkai.review.page;

import java.util.List;
import java.util.Set;
import org.gongkai.decide.GroundCode;
import org.gongkai.document.DisclosureAttribute;
import org.gongkai.review.CaseAction;
import org.gongkai.review.Ruling;
import org.gongkai.review.desk.Deed;
import org.jspecify.annotations.Nullable;

/**
 * What was put into the form of a case; shown again when the step was not taken, so that nothing typed is lost.
 *
 * @param action the button that was pressed, null before
 * @param attribute the attribute chosen
 * @param grounds the grounds ticked
 * @param category code of the catalog entry chosen
 * @param reason the reason typed
 */
public record Typed(
        @Nullable CaseAction action,
        @Nullable DisclosureAttribute attribute,
        @Nullable Set<GroundCode> grounds,
        @Nullable String category,
        @Nullable String reason) {

    public Typed {
        grounds = grounds == null ? Set.of() : Set.copyOf(grounds);
        reason = reason == null ? "" : reason;
    }

    /** The form as it is before anybody types: what is held. */
    static Typed of(Ruling held) {
        return new Typed(null, held.attribute(), Set.copyOf(held.grounds()), held.category(), "");
    }

    /** What is to be done. */
    Deed deed(CaseAction chosen) {
        Ruling ruling = attribute == null || category == null
                ? null
                : new Ruling(attribute, List.copyOf(ticked()), category, "");
        return new Deed(chosen, ruling, text());
    }

    private Set<GroundCode> ticked() {
        return grounds == null ? Set.of() : grounds;
    }

    private String text() {
        return reason == null ? "" : reason;
    }
}
