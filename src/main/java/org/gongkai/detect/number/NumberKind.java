package org.gongkai.detect.number;

import java.util.List;
import org.gongkai.detect.Finding;
import org.gongkai.detect.context.Reading;

/** Finds identifiers of one kind. Stateless and safe for threads. */
@FunctionalInterface
public interface NumberKind {

    /** What it finds in a document. */
    List<Finding> find(Reading reading);
}
