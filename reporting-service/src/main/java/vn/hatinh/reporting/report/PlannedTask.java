package vn.hatinh.reporting.report;

import java.time.LocalDate;
import java.util.List;

import vn.hatinh.reporting.programme.plan.BudgetHeading;
import vn.hatinh.reporting.programme.task.TaskStatus;

/**
 * A task of the year, as far as documents tell of it.
 *
 * @param clause of the plan that it carries out, for example II.2.1-1
 * @param budget null when it costs nothing
 * @param status on the last day of the period
 * @param doneOn null while it is not done
 */
record PlannedTask(
        String clause,
        String title,
        String lead,
        List<String> cooperating,
        LocalDate startsOn,
        LocalDate dueOn,
        String output,
        Budget budget,
        TaskStatus status,
        LocalDate doneOn,
        Outcome outcome) {

    /**
     * What it costs.
     *
     * @param name of the heading
     * @param amount whole đồng; null while it is not estimated
     */
    record Budget(BudgetHeading heading, String name, Long amount) {}

    /** What its lead wrote about it; members are null as long as nothing was written. */
    record Outcome(String results, String difficulties, String proposals) {

        static final Outcome NONE = new Outcome(null, null, null);
    }

    /** Whether it carries out a clause, or one below it. */
    boolean isUnder(String section) {
        return clause.equals(section) || clause.startsWith(section + ".") || clause.startsWith(section + "-");
    }

    boolean isOf(List<BudgetHeading> headings) {
        return budget != null && headings.contains(budget.heading());
    }

    /** Whether there is something to report. */
    boolean hasOutcome() {
        return status == TaskStatus.DONE || outcome.results() != null;
    }
}
