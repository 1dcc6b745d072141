package org.gongkai.release.form;

import java.time.LocalDateTime;

/**
 * What somebody held of a case.
 *
 * @param station whose desk it was
 * @param text what he held
 * @param name of the person
 * @param at when
 */
public record Opinion(Station station, String text, String name, LocalDateTime at) {

    /** The desks that a document passes. */
    public enum Station {
        DIVISION("处室意见"),
        OFFICE("办公室意见"),
        LEGAL("条法处意见"),
        LEADER("局领导批示");

        private final String label;

        Station(String label) {
            this.label = label;
        }

        /** The name of its field on a form. */
        public String label() {
            return label;
        }
    }
}
