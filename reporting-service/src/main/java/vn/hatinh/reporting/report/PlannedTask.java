package vn.hatinh.reporting.report;

import java.time.LocalDate;
import java.util.List;

/**
 * A task of the year, as far as documents tell of it.
 *
 * @param clause of the plan that it carries out, for example II.2.1-1
 * @param budget name of the budget heading; null when it costs nothing
 * @param amount whole đồng; null while it is not estimated
 * @param results null as long as there are none
 */
record PlannedTask(
        String clause,
        String title,
        String lead,
        List<String> cooperating,
        LocalDate startsOn,
        LocalDate dueOn,
        String output,
        String budget,
        Long amount,
        String results) {

    /** Whether it carries out a clause, or one below it. */
    boolean isUnder(String section) {
        return clause.equals(section) || clause.startsWith(section + ".") || clause.startsWith(section + "-");
    }
}
