package org.gongkai.decide.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WorkingDaysTests {

    private final WorkingDays days = new WorkingDays(Path.of("config/calendar"));

    @ParameterizedTest
    @CsvSource({
        "2024-03-05, true", // an ordinary Tuesday
        "2024-03-09, false", // an ordinary Saturday
        "2024-02-04, true", // a Sunday worked for the Spring Festival
        "2024-02-12, false", // the Spring Festival, a Monday
        "2022-12-31, false", // a day off that the notice for 2023 names
        "2025-10-08, false",
        "2025-10-11, true",
    })
    void knowsWeekendsHolidaysAndWorkingWeekends(LocalDate day, boolean working) {
        assertThat(days.isWorking(day)).isEqualTo(working);
    }

    @ParameterizedTest
    @CsvSource({
        "2024-03-05, 20, 2024-04-02",
        "2024-09-30, 2, 2024-10-09", // over the National Day holiday
        "2025-01-24, 3, 2025-02-05", // a working Sunday before the Spring Festival, then the Festival
        "2025-12-30, 2, 2026-01-04", // over a year's end, with a working Sunday
    })
    void countsFromTheDayAfter(LocalDate from, int count, LocalDate last) {
        assertThat(days.after(from, count)).isEqualTo(last);
    }

    @Test
    void namesTheFileToAddForAYearItDoesNotKnow() {
        assertThatThrownBy(() -> days.after(LocalDate.of(2026, 12, 30), 5))
                .isInstanceOf(MissingYearException.class)
                .hasMessageContaining("config/calendar/2027.csv");
    }
}
