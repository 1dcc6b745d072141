package org.gongkai.document;

import java.util.ArrayList;
import java.util.List;

/**
 * A file as it was read.
 *
 * @param name the file's name, without folders
 * @param sha256 digest of the file's bytes, lower-case hex
 * @param mediaType the detected media type
 * @param status how much of it could be read
 * @param scanned whether its text came, in part at least, from optical character recognition
 * @param parts its parts in reading order; their offsets are set here
 * @param warnings what went wrong and what to do, in Chinese
 */
public record Document(
        String name,
        String sha256,
        String mediaType,
        ReadStatus status,
        boolean scanned,
        List<Part> parts,
        List<String> warnings) {

    private static final String SEPARATOR = "\n";

    public Document {
        List<Part> placed = new ArrayList<>(parts.size());
        int offset = 0;
        for (Part part : parts) {
            placed.add(part.at(offset));
            offset += part.text().length() + SEPARATOR.length();
        }
        parts = List.copyOf(placed);
        warnings = List.copyOf(warnings);
    }

    /** All parts, one a line or more: what offsets of findings count in. */
    public String text() {
        return String.join(SEPARATOR, parts.stream().map(Part::text).toList());
    }

    /**
     * The part that holds a char.
     *
     * @param offset in {@link #text()}
     * @throws IndexOutOfBoundsException when the document has no such char
     */
    public Part partAt(int offset) {
        int low = 0;
        int high = parts.size() - 1;
        while (low < high) {
            int middle = (low + high + 1) >>> 1;
            if (parts.get(middle).start() <= offset) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        if (parts.isEmpty() || offset < 0 || offset > parts.get(low).end()) {
            throw new IndexOutOfBoundsException(offset);
        }
        return parts.get(low);
    }
}
