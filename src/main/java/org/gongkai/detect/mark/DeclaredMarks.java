package org.gongkai.detect.mark;

import java.util.List;
import org.gongkai.detect.Finding;
import org.gongkai.detect.FindingType;
import org.gongkai.detect.OfficialForm;
import org.gongkai.detect.form.Declaration;
import org.gongkai.detect.form.Lines;

/** Finds the drafter's own marks of 公开属性: claims to check, never reasons. */
final class DeclaredMarks implements MarkKind {

    @Override
    public List<Finding> find(Lines lines, OfficialForm form) {
        return Declaration.in(lines).stream()
                .map(declaration -> lines.reading()
                        .mark(
                                FindingType.DECLARED_MARK,
                                declaration.attribute().name(),
                                declaration.start(),
                                declaration.end(),
                                "declared-mark",
                                0.95,
                                "起草人标注为" + declaration.attribute().label()))
                .toList();
    }
}
