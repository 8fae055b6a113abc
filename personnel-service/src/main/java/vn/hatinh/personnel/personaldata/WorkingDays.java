package vn.hatinh.personnel.personaldata;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import java.util.Set;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;

/**
 * Working days of the administration: Monday to Friday without public holidays.
 *
 * @param everyYear holidays of the solar calendar
 * @param announced periods of days off that are announced year by year; a year that is not listed yet has none, so terms in
 *     it end too early rather than too late
 */
public record WorkingDays(Set<MonthDay> everyYear, List<DaysOff> announced) {

    /** Those that come with the service. */
    public static final WorkingDays OFFICIAL = read();

    private static final Set<DayOfWeek> WEEKEND = Set.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);

    /** Both days inclusive. */
    public record DaysOff(LocalDate from, LocalDate to, String occasion, String source) {

        private boolean contains(LocalDate day) {
            return !day.isBefore(from) && !day.isAfter(to);
        }
    }

    /** The day that many working days after this one. */
    public LocalDate after(LocalDate start, int workingDays) {
        LocalDate day = start;
        for (int counted = 0; counted < workingDays; counted++) {
            day = notBefore(day.plusDays(1));
        }
        return day;
    }

    /** The day itself, or the next working day: a term does not end while offices are closed. */
    public LocalDate notBefore(LocalDate earliest) {
        LocalDate day = earliest;
        while (!isWorkingDay(day)) {
            day = day.plusDays(1);
        }
        return day;
    }

    private boolean isWorkingDay(LocalDate day) {
        return !WEEKEND.contains(day.getDayOfWeek())
                && !everyYear.contains(MonthDay.from(day))
                && announced.stream().noneMatch(off -> off.contains(day));
    }

    private static WorkingDays read() {
        try (InputStream file = WorkingDays.class.getResourceAsStream("/personal-data/holidays.yaml")) {
            return JsonMapper.builder(new YAMLFactory())
                    .addModule(new JavaTimeModule())
                    .build()
                    .readValue(file, WorkingDays.class);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
