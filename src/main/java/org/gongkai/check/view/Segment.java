package org.gongkai.check.view;

/**
 * A run of text under the same highlights.
 *
 * @param text the text
 * @param css its classes, empty when nothing was found in it
 * @param highlights ids of its highlights, set apart by blanks
 * @param title what was found and why, in Chinese
 * @param first whether its highlight begins here, so that the keyboard stops here
 */
record Segment(String text, String css, String highlights, String title, boolean first) {

    static Segment plain(String text) {
        return new Segment(text, "", "", "", false);
    }

    public boolean marked() {
        return !css.isEmpty();
    }
}
