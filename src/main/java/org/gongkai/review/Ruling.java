package org.gongkai.review;

import java.util.EnumSet;
import java.util.List;
import org.gongkai.decide.GroundCode;
import org.gongkai.document.DisclosureAttribute;

/**
 * What a person, or the service before him, holds a case to be.
 *
 * @param attribute the 公开属性
 * @param grounds why it is not public, or not all of it
 * @param category code of the catalog entry, {@code NONE} for none
 * @param reason the reason in words, empty when none was asked for
 */
public record Ruling(DisclosureAttribute attribute, List<GroundCode> grounds, String category, String reason) {

    private static final List<DisclosureAttribute> BY_OPENNESS = List.of(
            DisclosureAttribute.WITHHELD,
            DisclosureAttribute.UNDETERMINED,
            DisclosureAttribute.ON_REQUEST,
            DisclosureAttribute.PROACTIVE);

    public Ruling {
        grounds = grounds.isEmpty() ? List.of() : List.copyOf(EnumSet.copyOf(grounds));
        reason = reason.strip();
    }

    /** Whether both hold the same; reasons aside. */
    public boolean agreesWith(Ruling other) {
        return attribute == other.attribute && grounds.equals(other.grounds) && category.equals(other.category);
    }

    /** Whether it lets the public see less than an attribute would. */
    public boolean narrowerThan(DisclosureAttribute other) {
        return BY_OPENNESS.indexOf(attribute) < BY_OPENNESS.indexOf(other);
    }

    /** Whether it lets the public see more than an attribute would. */
    public boolean widerThan(DisclosureAttribute other) {
        return BY_OPENNESS.indexOf(attribute) > BY_OPENNESS.indexOf(other);
    }
}
