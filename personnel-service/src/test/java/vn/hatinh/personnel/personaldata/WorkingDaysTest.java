package vn.hatinh.personnel.personaldata;

import java.time.LocalDate;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class WorkingDaysTest {

    @ParameterizedTest(name = "{1} working days after {0}: {2} ({3})")
    @CsvSource({
        "2026-11-16, 2, 2026-11-18, within a week",
        "2026-11-19, 2, 2026-11-23, over a weekend",
        "2026-11-22, 2, 2026-11-24, from a Sunday",
        "2026-04-29, 2, 2026-05-05, over 30/4 and 1/5 and a weekend",
        "2026-02-13, 2, 2026-02-24, over Tết",
        "2026-08-28, 2, 2026-09-04, over the national day and the day in lieu before it",
        "2027-12-31, 1, 2028-01-03, New Year of a year without notices"
    })
    void weekendsAndHolidaysDoNotCount(LocalDate start, int days, LocalDate end, String why) {
        assertThat(WorkingDays.OFFICIAL.after(start, days)).as(why).isEqualTo(end);
    }

    @ParameterizedTest
    @CsvSource({"2026-11-20, 2026-11-20", "2026-11-21, 2026-11-23", "2026-09-02, 2026-09-03", "2026-02-16, 2026-02-23"})
    void aTermDoesNotEndOnADayOff(LocalDate end, LocalDate workingDay) {
        assertThat(WorkingDays.OFFICIAL.notBefore(end)).isEqualTo(workingDay);
    }
}
