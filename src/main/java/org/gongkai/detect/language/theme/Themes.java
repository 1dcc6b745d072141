package org.gongkai.detect.language.theme;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.gongkai.detect.Finding;
import org.gongkai.detect.FindingType;
import org.gongkai.detect.NameFinder;
import org.gongkai.detect.OfficialForm;
import org.gongkai.detect.Recognizer;
import org.gongkai.detect.Whose;
import org.gongkai.document.Document;
import org.gongkai.document.Part;

/** Finds sentences and cells whose theme may need protection; what general rules say of a theme is ordinary. */
public final class Themes implements Recognizer {

    private static final Set<FindingType> PERSONAL =
            EnumSet.of(FindingType.HEALTH, FindingType.FAMILY, FindingType.FINANCE_PRIVATE, FindingType.MINOR);
    private static final double NOBODY = 0.45;
    private static final double LEAST = 0.3;

    private final ThemeJudge judge;
    private final Particulars particulars;

    public Themes(ThemeJudge judge, NameFinder names) {
        this.judge = judge;
        this.particulars = new Particulars(judge.lexicon(), names);
    }

    @Override
    public List<Finding> recognize(Document document, OfficialForm form) {
        List<Finding> findings = new ArrayList<>();
        Rows rows = new Rows(document);
        for (Part part : document.parts()) {
            if (part.cell() == null) {
                addSentences(findings, part);
            } else if (!rows.isHead(part)) {
                addCell(findings, part, rows);
            }
        }
        return findings;
    }

    private void addSentences(List<Finding> findings, Part part) {
        List<Stretch> sentences = Stretch.sentences(part.text());
        for (int i = 0; i < sentences.size(); i++) {
            List<Stretch> around = sentences.subList(Math.max(0, i - 1), Math.min(sentences.size(), i + 2));
            for (Verdict verdict : judge.judge(part.text(), sentences.get(i))) {
                boolean applies = !PERSONAL.contains(verdict.theme())
                        || particulars.in(around.stream()
                                .map(stretch -> stretch.in(part.text()))
                                .toList());
                add(findings, part, applies ? verdict : doubted(verdict));
            }
        }
    }

    private void addCell(List<Finding> findings, Part part, Rows rows) {
        for (Stretch sentence : Stretch.sentences(part.text())) {
            for (Verdict verdict : judge.judge(part.text(), sentence)) {
                boolean applies = !PERSONAL.contains(verdict.theme())
                        || rows.ofPerson(part)
                        || particulars.in(List.of(rows.rowText(part)));
                add(findings, part, applies ? verdict : doubted(verdict));
            }
        }
    }

    private static Verdict doubted(Verdict verdict) {
        return verdict.withScore(Math.min(NOBODY, verdict.score()));
    }

    private static void add(List<Finding> findings, Part part, Verdict verdict) {
        if (verdict.score() < LEAST) {
            return;
        }
        Stretch where = verdict.where();
        findings.add(new Finding(
                verdict.theme(),
                "",
                where.in(part.text()),
                part.start() + where.start(),
                part.start() + where.end(),
                part.place(),
                PERSONAL.contains(verdict.theme()) ? Whose.PRIVATE_PERSON : Whose.UNKNOWN,
                "themes",
                verdict.score(),
                why(verdict)));
    }

    private static String why(Verdict verdict) {
        String label = verdict.theme().label();
        if (verdict.phrases().isEmpty()) {
            return "整句的写法与" + label + "一致";
        }
        return verdict.phrases().stream()
                        .limit(4)
                        .map(phrase -> "“" + phrase + "”")
                        .collect(Collectors.joining()) + "等词语表明涉及" + label;
    }
}
