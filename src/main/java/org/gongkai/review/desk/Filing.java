package org.gongkai.review.desk;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * A file as it is handed in.
 *
 * @param file where it is for now
 * @param name its name as people know it
 * @param informal whether it is an informal document
 * @param main the case of the main document whose attachment it is
 * @param forwarded the case of the document that it forwards
 * @param reference the sender's own number, empty for none: handed in again under it, it is not a second case
 */
public record Filing(
        Path file,
        String name,
        boolean informal,
        @Nullable Long main,
        @Nullable Long forwarded,
        String reference) {

    /** A document by itself. */
    public static Filing of(Path file, String name) {
        return new Filing(file, name, false, null, null, "");
    }
}
