package org.gongkai.review.due;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.gongkai.decide.law.MissingYearException;
import org.gongkai.decide.law.WorkingDays;
import org.gongkai.document.DisclosureAttribute;
import org.gongkai.review.CaseState;
import org.gongkai.review.CaseStep;
import org.gongkai.review.ReviewCase;

/** The terms of a case: 实施方案 part 3 (1), 政府信息公开条例 articles 26 and 32, and the catalog's own. */
public final class Dues {

    private static final int HAND_OVER = 2;
    private static final int CONSULT = 15;
    private static final int SOON = 2;
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("yyyy年M月d日");

    private final WorkingDays calendar;
    private final ZoneId zone;

    public Dues(WorkingDays calendar, ZoneId zone) {
        this.calendar = calendar;
        this.zone = zone;
    }

    /** All terms of a case, those that still run first. */
    public List<Due> of(ReviewCase reviewCase, List<CaseStep> steps) {
        List<Due> dues = new ArrayList<>();
        boolean ended = reviewCase.state().ended();
        boolean proactive = reviewCase.ruling().attribute() == DisclosureAttribute.PROACTIVE;
        LocalDate issued = reviewCase.proposal().issued();
        if (issued != null && proactive) {
            boolean withDivision =
                    reviewCase.state() == CaseState.SUGGESTED || reviewCase.state() == CaseState.RETURNED;
            dues.add(new WorkingDayCount(calendar).after("送办公室", "印发", issued, HAND_OVER, "实施方案三（一）", withDivision));
        }
        LocalDate publishBy = reviewCase.proposal().publishBy();
        if (publishBy != null && proactive) {
            dues.add(new Due("公开发布", publishBy, "依目录规定的时限，" + DAY.format(publishBy) + "前公开，起算和依据见建议中的发布安排。", !ended));
        }
        for (CaseStep step : steps) {
            if (step.due() != null) {
                dues.add(new Due(
                        step.code().label(),
                        step.due(),
                        "自发出征求意见书的次日起算" + CONSULT + "个工作日，至" + DAY.format(step.due()) + "。依据：《政府信息公开条例》第三十二条。",
                        step.open() && !ended));
            }
        }
        dues.sort(Comparator.comparing((Due due) -> !due.open())
                .thenComparing(Due::by, Comparator.nullsLast(Comparator.naturalOrder())));
        return dues;
    }

    /** The next day on which something is due. */
    public Optional<LocalDate> next(ReviewCase reviewCase, List<CaseStep> steps) {
        return of(reviewCase, steps).stream()
                .filter(Due::open)
                .map(Due::by)
                .filter(Objects::nonNull)
                .findFirst();
    }

    /** By when a third party must answer that is asked today. */
    public Due consultation(LocalDate today) {
        return new WorkingDayCount(calendar).after("第三方答复", "发出征求意见书", today, CONSULT, "《政府信息公开条例》第三十二条", true);
    }

    /** The last of the days that are near: two working days on, or four days where the year's days off are not known. */
    public LocalDate soon(LocalDate today) {
        try {
            return calendar.after(today, SOON);
        } catch (MissingYearException missing) {
            return today.plusDays(2L * SOON);
        }
    }

    /** The day an instant falls on where the bureau is. */
    public LocalDate day(Instant instant) {
        return LocalDate.ofInstant(instant, zone);
    }
}
