package org.gongkai.decide.word;

import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gongkai.decide.Deadline;
import org.gongkai.decide.law.Catalog;
import org.gongkai.decide.law.LegalBases;
import org.gongkai.decide.law.WorkingDays;

/** Works out by when a document is to be published. */
public final class Deadlines {

    private static final Pattern YEAR = Pattern.compile("(20[0-9]{2})\\s*年");
    private static final Pattern RESULT = Pattern.compile("中标|成交|结果");
    private static final Pattern CONTRACT = Pattern.compile("合同");
    private static final int BUDGET_DAYS = 20;

    private final WorkingDays workingDays;
    private final LegalBases bases;

    public Deadlines(WorkingDays workingDays, LegalBases bases) {
        this.workingDays = workingDays;
        this.bases = bases;
    }

    /**
     * The deadline of a document.
     *
     * @param entry its catalog entry
     * @param title its title, which tells results and contracts of procurement and the year of an annual report
     * @param issued the day it was made
     * @param asOf the day whose law counts
     * @throws org.gongkai.decide.law.MissingYearException when a year's working days are not known
     */
    public Deadline of(Catalog.Entry entry, String title, LocalDate issued, LocalDate asOf) {
        return switch (entry.code()) {
            case "BUDGET" ->
                new Deadline(
                        BUDGET_DAYS,
                        Deadline.Unit.CALENDAR_DAYS,
                        issued,
                        issued.plusDays(BUDGET_DAYS),
                        bases.cite("budget-14", asOf) + "：批准后二十日内公开，早于实施方案的二十个工作日，从其规定");
            case "PROCUREMENT" -> procurement(entry, title, issued, asOf);
            case "ANNUAL_REPORT" -> annualReport(title, issued, asOf);
            default -> working(entry.days(), issued, bases.cite(entry.basis(), asOf));
        };
    }

    private Deadline procurement(Catalog.Entry entry, String title, LocalDate issued, LocalDate asOf) {
        if (CONTRACT.matcher(title).find()) {
            return working(2, issued, bases.cite("procurement-regulation-50", asOf) + "：合同签订之日起二个工作日内");
        }
        if (RESULT.matcher(title).find()) {
            return working(2, issued, bases.cite("procurement-regulation-43", asOf) + "：结果确定之日起二个工作日内");
        }
        return working(entry.days(), issued, bases.cite(entry.basis(), asOf));
    }

    private Deadline annualReport(String title, LocalDate issued, LocalDate asOf) {
        Matcher year = YEAR.matcher(title);
        int reported = year.find() ? Integer.parseInt(year.group(1)) : issued.getYear() - 1;
        LocalDate from = LocalDate.of(reported, 12, 31);
        LocalDate due = LocalDate.of(reported + 1, 1, 31);
        return new Deadline(
                31, Deadline.Unit.CALENDAR_DAYS, from, due, bases.cite("disclosure-49", asOf) + "：每年1月31日前公布");
    }

    private Deadline working(int days, LocalDate issued, String basis) {
        LocalDate due = days == 0 ? issued : workingDays.after(issued, days);
        return new Deadline(days, Deadline.Unit.WORKING_DAYS, issued, due, basis);
    }
}
