package org.gongkai.decide.law;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.gongkai.table.Table;

/**
 * China's working days: weekends off, but for the days off and the working weekends that the State Council's yearly
 * notice names; {@code config/calendar/YEAR.csv}.
 */
public final class WorkingDays {

    private final Path folder;
    private final Map<Integer, Map<LocalDate, Boolean>> years = new ConcurrentHashMap<>();

    public WorkingDays(Path folder) {
        this.folder = folder;
    }

    /**
     * Whether people work on a day.
     *
     * @throws MissingYearException when its year has no table
     */
    public boolean isWorking(LocalDate day) {
        Boolean announced = years.computeIfAbsent(day.getYear(), this::load).get(day);
        if (announced != null) {
            return announced;
        }
        return day.getDayOfWeek() != DayOfWeek.SATURDAY && day.getDayOfWeek() != DayOfWeek.SUNDAY;
    }

    /**
     * The last of a number of working days.
     *
     * @param from the day they count from, itself not counted
     * @param days how many, at least 1
     * @throws MissingYearException when a year on the way has no table
     */
    public LocalDate after(LocalDate from, int days) {
        LocalDate day = from;
        for (int left = days; left > 0; ) {
            day = day.plusDays(1);
            if (isWorking(day)) {
                left--;
            }
        }
        return day;
    }

    private Map<LocalDate, Boolean> load(int year) {
        Path file = folder.resolve(year + ".csv");
        if (!Files.isRegularFile(file)) {
            throw new MissingYearException(year, file);
        }
        return Table.read(file, row -> Map.entry(LocalDate.parse(row.get("date")), working(row.get("kind"), file)))
                .stream()
                .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private static boolean working(String kind, Path file) {
        return switch (kind) {
            case "WORK" -> true;
            case "OFF" -> false;
            default -> throw new IllegalStateException(file + " 的 kind 只能是 OFF 或者 WORK，请改正：" + kind);
        };
    }
}
