package vn.hatinh.reporting.programme.calendar;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import vn.hatinh.reporting.committee.Meeting;
import vn.hatinh.reporting.programme.calendar.AgencyCalendar.Address;
import vn.hatinh.reporting.programme.plan.FixedDay;
import vn.hatinh.reporting.programme.task.Task;
import vn.hatinh.reporting.programme.task.TaskContent;
import vn.hatinh.reporting.programme.task.TaskStatus;
import vn.hatinh.reporting.record.Recorded;

/** What stands in the calendar of an agency. */
final class CalendarEntries {

    private static final String FIXED_DAYS = "Ngày kỷ niệm";
    private static final String TASKS = "Nhiệm vụ bình đẳng giới";
    private static final String MEETINGS = "Ban VSTBPN";
    private static final String MEETING = "Họp Ban VSTBPN";
    private static final String ADDRESSES = "Địa chỉ lịch";
    private static final String ADDRESS_EXPIRES = "Địa chỉ lịch này hết hạn, hãy gia hạn";
    private static final String DONE = "[Hoàn thành] ";

    private CalendarEntries() {}

    /** The same in every fetch of the feed, so that it only changes when something does. */
    static CalendarEntry of(FixedDay day, int year) {
        LocalDate first = day.from().atYear(year);
        Instant stamp = LocalDate.of(year, 1, 1).atStartOfDay(ZoneOffset.UTC).toInstant();
        return new CalendarEntry(
                "day-" + day.code() + "-" + year,
                first,
                day.to().atYear(year),
                day.name().vi(),
                day.name().en(),
                FIXED_DAYS,
                false,
                stamp,
                0,
                List.of());
    }

    /**
     * A task stands on its due date; its whole time would fill the calendar.
     *
     * @param detailed whether the caller may know more than title, status and dates
     * @param remindDaysBefore for tasks that are still to be done
     */
    static CalendarEntry of(Task task, boolean detailed, List<Integer> remindDaysBefore) {
        TaskContent content = task.content();
        return new CalendarEntry(
                "task-" + task.id(),
                content.dueOn(),
                content.dueOn(),
                (task.status() == TaskStatus.DONE ? DONE : "") + content.title(),
                detailed ? description(content) : null,
                TASKS,
                task.status() == TaskStatus.CANCELLED || task.status() == TaskStatus.CARRIED_OVER,
                task.changedAt(),
                task.revision(),
                task.status().isOpen() ? remindDaysBefore : List.of());
    }

    /**
     * A meeting takes its day; nobody records the hour.
     *
     * @param detailed whether the caller may know more than place and date
     */
    static CalendarEntry of(Recorded<Meeting> meeting, boolean detailed, List<Integer> remindDaysBefore) {
        Meeting content = meeting.content();
        return new CalendarEntry(
                "meeting-" + meeting.id(),
                content.heldOn(),
                content.heldOn(),
                content.place() == null ? MEETING : MEETING + " - " + content.place(),
                detailed ? String.join("\n", content.agenda()) : null,
                MEETINGS,
                false,
                meeting.changedAt(),
                meeting.revision(),
                // minutes are written when it is over
                content.minutes() == null ? remindDaysBefore : List.of());
    }

    /** The end of the address under which the calendar is fetched. One that is renewed has another end. */
    static CalendarEntry of(Address address, List<Integer> remindDaysBefore) {
        return new CalendarEntry(
                "feed-" + address.id() + "-" + address.expiresOn(),
                address.expiresOn(),
                address.expiresOn(),
                ADDRESS_EXPIRES,
                null,
                ADDRESSES,
                false,
                address.renewedAt(),
                0,
                remindDaysBefore);
    }

    private static String description(TaskContent content) {
        return Stream.of(
                        "Mục " + content.clause(),
                        "Chủ trì: " + content.lead(),
                        content.cooperating().isEmpty()
                                ? null
                                : "Phối hợp: " + String.join("; ", content.cooperating()),
                        content.output() == null ? null : "Sản phẩm: " + content.output())
                .filter(Objects::nonNull)
                .collect(Collectors.joining("\n"));
    }
}
