package org.gongkai.review.page.desk;

/**
 * A case as somebody saw it.
 *
 * @param id its number
 * @param revision the revision seen
 */
record Seen(long id, int revision) {

    /**
     * Reads what a checkbox of the list says: number and revision.
     *
     * @throws IllegalArgumentException when it says neither
     */
    public static Seen valueOf(String text) {
        String[] parts = text.split("-", 2);
        if (parts.length != 2) {
            throw new IllegalArgumentException("a case is number-revision");
        }
        return new Seen(Long.parseLong(parts[0]), Integer.parseInt(parts[1]));
    }
}
