package org.gongkai.release.packet.content;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What a case is and what is held of it.
 *
 * @param id of the case
 * @param title of the document
 * @param documentNumber 发文字号, empty for none
 * @param genre 文种, empty for unknown
 * @param division the 起草处室
 * @param submitter login of who submitted it
 * @param state where it stands
 * @param held what is held of it
 * @param submitted when
 * @param decided when, null while it is not
 * @param released when, null while it is not
 */
public record Matter(
        long id,
        String title,
        String documentNumber,
        String genre,
        String division,
        String submitter,
        String state,
        Held held,
        Instant submitted,
        @Nullable Instant decided,
        @Nullable Instant released) {}
