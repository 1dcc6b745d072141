package org.gongkai.release.packet.content;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * All that shows, years later, how a case was decided. Its components are the fields of the JSON file, in their order.
 *
 * @param form of this file
 * @param made by whom and when
 * @param matter the case
 * @param versions of the document with their checks, oldest first
 * @param decisions every step the case took, oldest first
 * @param preparations what had to be done before release
 * @param chain the entries of the record about the case, with their proof
 */
public record EvidencePacket(
        String form,
        Made made,
        Matter matter,
        List<Version> versions,
        List<Decision> decisions,
        List<Preparation> preparations,
        Chain chain) {

    public static final String FORM = "gongkai-evidence-1";

    public EvidencePacket {
        versions = List.copyOf(versions);
        decisions = List.copyOf(decisions);
        preparations = List.copyOf(preparations);
    }

    /** By whom and when the packet was made. */
    public record Made(Instant at, String login, String name) {}

    /** A step that had to be done before release. */
    public record Preparation(
            String step,
            String basis,
            @Nullable String due,
            boolean done,
            String doneBy,
            @Nullable Instant doneAt,
            String note) {}
}
