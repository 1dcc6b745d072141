package org.gongkai.review.reading;

import java.util.List;
import org.gongkai.review.Annotation;

/** Somebody else judged passages since the actor saw them; nothing was overwritten. */
final class OvertakenException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient List<Annotation> present;

    /** @param present the passages as they are judged now */
    OvertakenException(List<Annotation> present) {
        super(present.size() + " passages were judged in the meantime");
        this.present = List.copyOf(present);
    }

    List<Annotation> present() {
        return present;
    }
}
