package org.gongkai.review.desk;

import org.gongkai.review.CaseAction;
import org.gongkai.review.Ruling;
import org.jspecify.annotations.Nullable;

/**
 * What somebody does to a case.
 *
 * @param action what
 * @param ruling what he holds of it, null where he leaves it as it is; its reason does not count
 * @param reason why, in his words; empty where none is needed
 */
public record Deed(CaseAction action, @Nullable Ruling ruling, String reason) {

    public Deed {
        reason = reason.strip();
    }

    /** A step that leaves the ruling as it is. */
    public static Deed of(CaseAction action, String reason) {
        return new Deed(action, null, reason);
    }
}
