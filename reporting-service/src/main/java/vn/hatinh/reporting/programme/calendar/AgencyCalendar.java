package vn.hatinh.reporting.programme.calendar;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;

import vn.hatinh.reporting.committee.MeetingDays;
import vn.hatinh.reporting.programme.plan.PlanData;
import vn.hatinh.reporting.programme.reminder.Reminders;
import vn.hatinh.reporting.programme.task.TaskFilter;
import vn.hatinh.reporting.programme.task.TaskSearch;
import vn.hatinh.reporting.settings.ProgrammeSettings;

/** The calendar of an agency as iCalendar: fixed days, tasks, and meetings of the committee. In the caller's transaction. */
@ApplicationScoped
public class AgencyCalendar {

    private final TaskSearch search;
    private final PlanData plans;
    private final MeetingDays meetings;
    private final List<Integer> remindDaysBefore;

    AgencyCalendar(TaskSearch search, PlanData plans, MeetingDays meetings, ProgrammeSettings settings) {
        this.search = search;
        this.plans = plans;
        this.meetings = meetings;
        this.remindDaysBefore = new Reminders(settings.remindDaysBefore()).daysBefore();
    }

    /**
     * How much of it somebody sees.
     *
     * @param details of tasks and meetings, beside their titles and dates
     * @param meetings whether there are any for them
     */
    public record Extent(boolean details, boolean meetings) {}

    /**
     * A personal address under which the calendar is fetched.
     *
     * @param expiresOn the day on which it opens nothing any more
     */
    public record Address(UUID id, Instant renewedAt, LocalDate expiresOn) {}

    /** @param lastYear included */
    public String write(String agency, int firstYear, int lastYear, Extent extent) {
        return write(agency, years(agency, firstYear, lastYear, extent));
    }

    /** The same with the end of the address, which nobody would be told of otherwise. */
    public String write(String agency, int firstYear, int lastYear, Extent extent, Address address) {
        return write(
                agency,
                Stream.concat(
                        years(agency, firstYear, lastYear, extent),
                        Stream.of(CalendarEntries.of(address, remindDaysBefore))));
    }

    private static String write(String agency, Stream<CalendarEntry> entries) {
        return ICalendar.write(agency.toLowerCase(Locale.ROOT), "Kế hoạch bình đẳng giới " + agency, entries.toList());
    }

    private Stream<CalendarEntry> years(String agency, int first, int last, Extent extent) {
        return IntStream.rangeClosed(first, last).boxed().flatMap(year -> entries(agency, year, extent));
    }

    private Stream<CalendarEntry> entries(String agency, int year, Extent extent) {
        Stream<CalendarEntry> days = plans.fixedDays().stream().map(day -> CalendarEntries.of(day, year));
        Stream<CalendarEntry> tasks = search.all(TaskFilter.ofYear(agency, year)).stream()
                .map(task -> CalendarEntries.of(task, extent.details(), remindDaysBefore));
        Stream<CalendarEntry> held = extent.meetings()
                ? meetings.ofYear(agency, year).stream()
                        .map(meeting -> CalendarEntries.of(meeting, extent.details(), remindDaysBefore))
                : Stream.empty();
        return Stream.of(days, tasks, held).flatMap(each -> each);
    }
}
