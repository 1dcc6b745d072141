package org.gongkai.review.due;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import org.gongkai.decide.law.MissingYearException;
import org.gongkai.decide.law.WorkingDays;

/** Counts working days and says in Chinese how it came to the last of them. */
final class WorkingDayCount {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("yyyy年M月d日");
    private static final DateTimeFormatter SHORT = DateTimeFormatter.ofPattern("M月d日");

    private final WorkingDays calendar;

    WorkingDayCount(WorkingDays calendar) {
        this.calendar = calendar;
    }

    /**
     * The last of a number of working days.
     *
     * @param what what is due
     * @param event what happened on the day it counts from, in Chinese
     * @param from that day, itself not counted
     * @param days how many
     * @param basis where it is written
     * @param open whether it is still to be done
     */
    Due after(String what, String event, LocalDate from, int days, String basis, boolean open) {
        try {
            LocalDate by = calendar.after(from, days);
            return new Due(what, by, explain(event, from, by, days) + "依据：" + basis + "。", open);
        } catch (MissingYearException missing) {
            return new Due(what, null, missing.getMessage() + "。依据：" + basis + "。", open);
        }
    }

    private String explain(String event, LocalDate from, LocalDate by, int days) {
        int weekend = 0;
        int holiday = 0;
        int worked = 0;
        for (LocalDate day = from.plusDays(1); day.isBefore(by); day = day.plusDays(1)) {
            boolean atWeekend = day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
            boolean working = calendar.isWorking(day);
            weekend += atWeekend && !working ? 1 : 0;
            holiday += !atWeekend && !working ? 1 : 0;
            worked += atWeekend && working ? 1 : 0;
        }
        StringBuilder text =
                new StringBuilder("自" + DAY.format(from) + event + "的次日起算，第" + days + "个工作日为" + SHORT.format(by));
        if (weekend + holiday + worked > 0) {
            text.append("（其间");
            text.append(weekend > 0 ? "周末" + weekend + "天" : "");
            text.append(weekend > 0 && holiday > 0 ? "、" : "");
            text.append(holiday > 0 ? "法定节假日" + holiday + "天" : "");
            text.append(weekend + holiday > 0 ? "不计" : "");
            text.append(worked > 0 ? (weekend + holiday > 0 ? "，" : "") + "调休上班" + worked + "天计入" : "");
            text.append("）");
        }
        return text.append("。").toString();
    }
}
