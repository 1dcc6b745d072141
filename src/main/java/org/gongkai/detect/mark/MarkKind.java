package org.gongkai.detect.mark;

import java.util.List;
import org.gongkai.detect.Finding;
import org.gongkai.detect.OfficialForm;
import org.gongkai.detect.form.Lines;

/** Finds marks of one kind. Stateless and safe for threads. */
@FunctionalInterface
interface MarkKind {

    /** What it finds in a document's lines. */
    List<Finding> find(Lines lines, OfficialForm form);
}
