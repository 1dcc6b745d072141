package org.gongkai.release.packet.content;

import java.util.List;
import org.gongkai.decide.GroundCode;
import org.gongkai.review.Ruling;

/**
 * What somebody held a document to be.
 *
 * @param attribute the 公开属性
 * @param grounds why it is not public, or not all of it
 * @param category code of the catalog entry
 * @param reason in words
 */
public record Held(String attribute, List<String> grounds, String category, String reason) {

    public static Held of(Ruling ruling) {
        return new Held(
                ruling.attribute().label(),
                ruling.grounds().stream().map(GroundCode::label).toList(),
                ruling.category(),
                ruling.reason());
    }
}
