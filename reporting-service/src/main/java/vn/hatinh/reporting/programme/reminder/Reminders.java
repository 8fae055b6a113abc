package vn.hatinh.reporting.programme.reminder;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * When tasks are reminded of. A reminder is a matter of the due date and of today, so it is computed when somebody asks:
 * nothing is stored, and no job can fail to run.
 */
public final class Reminders {

    private final List<Integer> daysBefore;

    /**
     * @param daysBefore how many days before the due date, in any order
     */
    public Reminders(List<Integer> daysBefore) {
        if (daysBefore.isEmpty() || daysBefore.stream().anyMatch(days -> days < 0)) {
            throw new IllegalArgumentException("programme.remind-days-before needs days from 0: " + daysBefore);
        }
        this.daysBefore =
                daysBefore.stream().sorted(Comparator.naturalOrder()).distinct().toList();
    }

    /** The last due date that is reminded of on this day. */
    public LocalDate horizon(LocalDate today) {
        return today.plusDays(daysBefore.get(daysBefore.size() - 1));
    }

    /** Nearest first. */
    public List<Integer> daysBefore() {
        return daysBefore;
    }

    /** The reminder that holds: of those whose day has come, the nearest to the due date. Nothing when the date is over. */
    Optional<Integer> holding(LocalDate dueOn, LocalDate today) {
        long left = daysLeft(dueOn, today);
        return left < 0
                ? Optional.empty()
                : daysBefore.stream().filter(days -> days >= left).findFirst();
    }

    static long daysLeft(LocalDate dueOn, LocalDate today) {
        return ChronoUnit.DAYS.between(today, dueOn);
    }
}
