package vn.hatinh.reporting.programme.calendar;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * One thing in a calendar, which takes whole days.
 *
 * @param uid stays the same as long as the thing does
 * @param last last day, included
 * @param description may be null
 * @param cancelled shown as such by calendars that knew it before
 * @param changedAt when it was written as it is
 * @param sequence how often it was changed
 * @param remindDaysBefore when to remind of it
 */
record CalendarEntry(
        String uid,
        LocalDate first,
        LocalDate last,
        String summary,
        String description,
        String category,
        boolean cancelled,
        Instant changedAt,
        long sequence,
        List<Integer> remindDaysBefore) {}
