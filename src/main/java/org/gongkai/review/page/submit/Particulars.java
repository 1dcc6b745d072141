package org.gongkai.review.page.submit;

import org.gongkai.check.web.Upload;
import org.gongkai.review.desk.Filing;
import org.jspecify.annotations.Nullable;

/**
 * What is said of a file that is handed in.
 *
 * @param informal whether it is an informal document
 * @param main the case of the main document whose attachment it is
 * @param forwarded the case of the document that it forwards
 * @param reference the sender's own number
 * @param again whether it is to be taken in although the same content is there already
 */
record Particulars(
        @Nullable Boolean informal,
        @Nullable Long main,
        @Nullable Long forwarded,
        @Nullable String reference,
        @Nullable Boolean again) {

    Filing filing(Upload upload) {
        return new Filing(
                upload.file(),
                upload.name(),
                Boolean.TRUE.equals(informal),
                main,
                forwarded,
                reference == null ? "" : reference.strip());
    }

    /** Whether the same content need not be looked for: it was said already, or the sender's number settles it. */
    boolean settled() {
        return Boolean.TRUE.equals(again) || reference != null && !reference.isBlank();
    }
}
