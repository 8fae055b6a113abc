package vn.hatinh.reporting.programme.plan;

import java.time.MonthDay;
import java.util.List;

/**
 * A task as a usual year has it.
 *
 * @param code of this task in the library
 * @param clause the clause that it carries out
 * @param lead who answers for it
 * @param cooperating who takes part
 * @param output what it leaves behind
 * @param budget null when it costs nothing
 * @param indicators codes of the indicators that it is meant to move
 */
public record StandardTask(
        String code,
        String clause,
        String title,
        String lead,
        List<String> cooperating,
        MonthDay from,
        MonthDay due,
        String output,
        BudgetHeading budget,
        List<String> indicators) {}
