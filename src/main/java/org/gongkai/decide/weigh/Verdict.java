package org.gongkai.decide.weigh;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.gongkai.decide.GroundCode;
import org.gongkai.decide.rule.Reason;
import org.gongkai.document.DisclosureAttribute;

/**
 * What the reasons come to.
 *
 * @param attribute the attribute
 * @param certainty 0 to 1
 * @param contested whether two answers were about equally supported
 * @param whole the reasons that close the whole document
 * @param parts the reasons that close passages
 * @param publication what asks for publication
 */
public record Verdict(
        DisclosureAttribute attribute,
        double certainty,
        boolean contested,
        List<Reason.Withhold> whole,
        List<Reason.Withhold> parts,
        Publication publication) {

    public Verdict {
        whole = List.copyOf(whole);
        parts = List.copyOf(parts);
    }

    /** The grounds that close the whole document. */
    public Set<GroundCode> closing() {
        return whole.stream().map(Reason.Withhold::ground).collect(Collectors.toUnmodifiableSet());
    }

    /** Whether the document may leave, as a whole or after redaction. */
    public boolean open() {
        return attribute == DisclosureAttribute.PROACTIVE || attribute == DisclosureAttribute.ON_REQUEST;
    }
}
