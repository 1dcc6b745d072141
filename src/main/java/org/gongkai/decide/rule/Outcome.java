package org.gongkai.decide.rule;

import java.util.Set;
import org.gongkai.decide.GroundCode;
import org.gongkai.document.DisclosureAttribute;

/**
 * What was decided from the reasons, for the rules that name the steps.
 *
 * @param attribute the suggested attribute
 * @param category the catalog code
 * @param whole the grounds that close the whole document
 * @param narrows whether it is less open than the drafter's mark or the catalog asked
 */
public record Outcome(DisclosureAttribute attribute, String category, Set<GroundCode> whole, boolean narrows) {

    public Outcome {
        whole = Set.copyOf(whole);
    }

    public DisclosureAttribute getAttribute() {
        return attribute;
    }

    public String getCategory() {
        return category;
    }

    public boolean isNarrows() {
        return narrows;
    }

    public boolean closedBy(GroundCode code) {
        return whole.contains(code);
    }
}
