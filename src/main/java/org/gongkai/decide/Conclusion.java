package org.gongkai.decide;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.gongkai.decide.brief.ChineseText;
import org.gongkai.decide.law.Catalog;
import org.gongkai.decide.law.MissingYearException;
import org.gongkai.decide.rule.Outcome;
import org.gongkai.decide.rule.Reason;
import org.gongkai.decide.rule.Reasons;
import org.gongkai.decide.rule.RuleBook;
import org.gongkai.decide.weigh.Grounds;
import org.gongkai.decide.weigh.Publication;
import org.gongkai.decide.weigh.Redactions;
import org.gongkai.decide.weigh.Verdict;
import org.gongkai.decide.weigh.Weighing;
import org.gongkai.decide.word.Deadlines;
import org.gongkai.decide.word.Justification;
import org.gongkai.decide.word.Warnings;
import org.gongkai.detect.Detection;
import org.gongkai.document.DisclosureAttribute;
import org.gongkai.document.Document;
import org.gongkai.document.ReadStatus;
import org.jspecify.annotations.Nullable;

/** Comes to a suggestion on a document that could be read and bears no live state-secret mark. */
final class Conclusion {

    private static final double DOUBTFUL = 0.5;
    private static final double UNSURE = 0.4;

    private final Catalog catalog;
    private final Drafting drafting;
    private final Grounds grounds;
    private final Justification justification;
    private final Deadlines deadlines;

    Conclusion(Catalog catalog, Drafting drafting, Grounds grounds, Justification justification, Deadlines deadlines) {
        this.catalog = catalog;
        this.drafting = drafting;
        this.grounds = grounds;
        this.justification = justification;
        this.deadlines = deadlines;
    }

    Suggestion conclude(
            Document document, Detection detection, RuleBook.Hearing hearing, Reasons reasons, LocalDate asOf) {
        Publication publication = Publication.of(reasons, detection.categories(), catalog);
        List<Reason.Pending> pending = reasons.all(Reason.Pending.class).toList();
        boolean understood =
                document.status() == ReadStatus.READ && ChineseText.of(document).enough();
        Verdict verdict = pending.isEmpty() && understood
                ? Weighing.weigh(reasons, publication)
                : new Verdict(DisclosureAttribute.UNDETERMINED, UNSURE, true, List.of(), List.of(), publication);
        List<Ground> stated = pending.isEmpty() ? grounds.of(verdict, asOf) : List.of(grounds.pending(pending, asOf));
        Category category = category(verdict);
        hearing.reasons(
                new Outcome(verdict.attribute(), category.code(), verdict.closing(), narrows(verdict, detection)));
        List<Redaction> redactions = Redactions.of(verdict, document);
        List<String> warnings = new ArrayList<>(Warnings.of(document, detection, verdict));
        reasons.all(Reason.Doubt.class).map(doubt -> doubt.why() + "。").forEach(warnings::add);
        @Nullable Deadline deadline = deadline(verdict, category, detection, asOf, warnings);
        boolean open = verdict.attribute() == DisclosureAttribute.PROACTIVE;
        return new Suggestion(
                document.status() == ReadStatus.READ ? CheckStatus.CHECKED : CheckStatus.PARTLY_READ,
                verdict.attribute(),
                verdict.certainty(),
                escalate(verdict, detection, reasons),
                stated,
                redactions,
                redactions.isEmpty() ? null : verdict.attribute(),
                words(document, detection, verdict, stated, reasons, asOf),
                category,
                deadline,
                open ? catalog.entry(category.code()).channel() : List.of(),
                mark(verdict.attribute()),
                drafting.steps(reasons, asOf),
                warnings,
                drafting.rulesVersion());
    }

    private Category category(Verdict verdict) {
        Publication publication = verdict.publication();
        boolean listed = verdict.attribute() == DisclosureAttribute.PROACTIVE
                || verdict.attribute() == DisclosureAttribute.UNDETERMINED && publication.strength() >= 0.7;
        return listed
                ? drafting.category(publication.category(), publication.strength())
                : drafting.category(Catalog.NONE, 1 - publication.strength());
    }

    private static boolean narrows(Verdict verdict, Detection detection) {
        return verdict.attribute() == DisclosureAttribute.ON_REQUEST
                && (detection.form().declared() == DisclosureAttribute.PROACTIVE
                        || verdict.publication().strength() >= DOUBTFUL);
    }

    private static boolean escalate(Verdict verdict, Detection detection, Reasons reasons) {
        boolean marked = verdict.open()
                && reasons.all(Reason.Withhold.class)
                        .anyMatch(reason -> reason.ground() == GroundCode.WORK_SECRET
                                || reason.ground() == GroundCode.PROHIBITED_BY_LAW);
        return verdict.attribute() == DisclosureAttribute.UNDETERMINED
                || marked
                || verdict.certainty() < DOUBTFUL
                || Warnings.contradicts(detection, verdict.attribute())
                || reasons.all(Reason.Doubt.class).findAny().isPresent();
    }

    private String words(
            Document document,
            Detection detection,
            Verdict verdict,
            List<Ground> stated,
            Reasons reasons,
            LocalDate asOf) {
        String contradiction = Warnings.contradiction(detection, verdict.attribute());
        return contradiction
                + switch (verdict.attribute()) {
                    case WITHHELD -> justification.withheld(verdict, stated);
                    case PROACTIVE ->
                        justification.open(
                                "本件属于"
                                        + catalog.entry(verdict.publication().category())
                                                .name() + "类信息，应当向社会公开。",
                                stated,
                                verdict);
                    case ON_REQUEST -> justification.open(particular(reasons), stated, verdict);
                    case UNDETERMINED ->
                        undetermined(document, reasons.all(Reason.Pending.class).toList(), stated);
                };
    }

    private static String particular(Reasons reasons) {
        String why = reasons.all(Reason.Particular.class)
                .map(Reason.Particular::why)
                .findFirst()
                .orElse("只涉及特定单位或者事项");
        return "本件" + why + "，不在《政府信息公开条例》第十九条至第二十一条和本局主动公开目录要求公布的范围。";
    }

    private static String undetermined(Document document, List<Reason.Pending> pending, List<Ground> stated) {
        if (pending.isEmpty() && document.status() == ReadStatus.READ) {
            return "正文中没有或者极少有可辨认的中文内容，系统不能判断是否存在不予公开的情形，公开属性待定；请人工审核，在此之前不得公开。";
        }
        if (pending.isEmpty()) {
            return "文件未能全部读出（" + String.join("；", document.warnings())
                    + "），未读部分是否存在不予公开的情形无法审查，公开属性待定；取得完整可读的文本后重新审查，在此之前不得公开。";
        }
        String why = pending.stream().map(Reason.Pending::why).distinct().collect(Collectors.joining("；"));
        Set<String> steps =
                pending.stream().map(reason -> reason.step().label()).collect(Collectors.toSet());
        return "本件" + why + "。依据" + stated.get(0).basis() + "，本局不能自行确定其公开属性，须" + String.join("、", steps)
                + "；在此之前公开属性待定，不得公开。";
    }

    private @Nullable Deadline deadline(
            Verdict verdict, Category category, Detection detection, LocalDate asOf, List<String> warnings) {
        LocalDate issued = detection.form().issued();
        if (verdict.attribute() != DisclosureAttribute.PROACTIVE) {
            return null;
        }
        if (issued == null) {
            warnings.add("未见成文日期，公开期限无法计算，请补充成文日期。");
            return null;
        }
        try {
            return deadlines.of(catalog.entry(category.code()), detection.form().title(), issued, asOf);
        } catch (MissingYearException e) {
            warnings.add(e.getMessage() + "。");
            return null;
        }
    }

    private static String mark(DisclosureAttribute attribute) {
        return switch (attribute) {
            case PROACTIVE -> "此件公开发布";
            case ON_REQUEST -> "此件依申请公开";
            default -> "";
        };
    }
}
