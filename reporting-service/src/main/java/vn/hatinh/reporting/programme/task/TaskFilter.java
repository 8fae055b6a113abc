package vn.hatinh.reporting.programme.task;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;

import vn.hatinh.reporting.programme.plan.BudgetHeading;

/**
 * Which tasks to list.
 *
 * @param statuses empty for all
 * @param clause this clause, and those below it
 * @param dueFrom first due date
 * @param dueTo last due date
 * @param title part of the title, in capital or small letters
 */
public record TaskFilter(
        String agency,
        Optional<Integer> year,
        Set<TaskStatus> statuses,
        Optional<LocalDate> dueFrom,
        Optional<LocalDate> dueTo,
        Optional<String> title,
        Optional<String> clause,
        Optional<String> lead,
        Optional<BudgetHeading> heading) {

    /** Open tasks whose due date is in this time. */
    public static TaskFilter openAndDue(String agency, LocalDate from, LocalDate to) {
        return new TaskFilter(
                agency,
                Optional.empty(),
                TaskStatus.OPEN,
                Optional.ofNullable(from),
                Optional.of(to),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    /** All tasks of a year. */
    public static TaskFilter ofYear(String agency, int year) {
        return new TaskFilter(
                agency,
                Optional.of(year),
                Set.of(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    /** Whether it asks for something that only those may know who see the details of a task. */
    boolean asksForDetails() {
        return clause.isPresent() || lead.isPresent() || heading.isPresent();
    }
}
