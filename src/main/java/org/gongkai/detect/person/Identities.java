package org.gongkai.detect.person;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.gongkai.detect.Whose;
import org.gongkai.detect.person.mention.Mention;

/** Who the bearer of each name is in a document: one person, whatever is said of the name at its places. */
final class Identities {

    /** The roles that outweigh others first, when the surroundings say both equally plainly. */
    private static final List<Whose> WEIGHT = List.of(
            Whose.INFORMANT,
            Whose.WITNESS,
            Whose.MINOR,
            Whose.PATIENT,
            Whose.COMPLAINANT,
            Whose.APPLICANT,
            Whose.LEGAL_REPRESENTATIVE,
            Whose.PENALIZED,
            Whose.PUBLICIZED,
            Whose.EXPERT,
            Whose.INTERVIEWEE,
            Whose.RELATIVE,
            Whose.OPINION_GIVER,
            Whose.AGENT,
            Whose.OFFICIAL,
            Whose.BENEFICIARY,
            Whose.PRIVATE_PERSON,
            Whose.UNKNOWN);

    private static final Comparator<Mention> PLAINEST = Comparator.comparingInt(Identities::open)
            .thenComparing(Mention::strength)
            .thenComparingInt(mention -> WEIGHT.indexOf(mention.role()))
            .thenComparingInt(Mention::start);

    private Identities() {}

    /** Name to the mention that says best who its bearer is. */
    static Map<String, Mention> of(List<Mention> mentions) {
        Map<String, Mention> best = new LinkedHashMap<>();
        for (Mention mention : mentions) {
            best.merge(mention.bareName(), mention, (one, other) -> PLAINEST.compare(one, other) <= 0 ? one : other);
        }
        return best;
    }

    private static int open(Mention mention) {
        return switch (mention.role()) {
            case INFORMANT -> 0;
            case PRIVATE_PERSON -> 2;
            case UNKNOWN -> 3;
            default -> 1;
        };
    }
}
