package org.gongkai.review;

import java.time.Instant;
import org.gongkai.document.PartKind;
import org.jspecify.annotations.Nullable;

/**
 * Content that a reader of the print does not see; it must be cleared before release.
 *
 * @param part its number in the document, from 0
 * @param kind what it is
 * @param place where it stands
 * @param clearedBy login of who saw to it, null before
 * @param clearedAt when
 */
public record HiddenPart(
        int part,
        PartKind kind,
        String place,
        @Nullable String clearedBy,
        @Nullable Instant clearedAt) {

    public boolean open() {
        return clearedBy == null;
    }
}
