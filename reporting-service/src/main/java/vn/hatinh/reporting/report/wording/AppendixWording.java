package vn.hatinh.reporting.report.wording;

import java.util.List;
import java.util.Map;

import vn.hatinh.contracts.indicators.PlanPublished.Rule;

/** Words of the appendices. */
public final class AppendixWording {

    private AppendixWording() {}

    /** What an appendix shows. */
    public enum Kind {
        INDICATORS,
        HEADCOUNT,
        CHARTS,
        TASKS
    }

    /** Every indicator with its figures. */
    public record Indicators(
            String label,
            String sheet,
            Phrase title,
            List<Integer> milestones,
            IndicatorColumns columns,
            Map<Rule, Phrase> targets,
            String nothing,
            String none,
            String unrecorded,
            List<Phrase> notes) {}

    /** Headings of the indicators' table. */
    public record IndicatorColumns(
            String number,
            String indicator,
            String unit,
            Phrase target,
            Phrase lastYear,
            Phrase thisYear,
            String numerator,
            String denominator,
            String value,
            String status,
            String note) {}

    /** The staff by sex and other traits. */
    public record HeadcountTable(
            String label,
            String sheet,
            Phrase title,
            HeadcountColumns columns,
            String all,
            String byUnit,
            String unknown,
            List<Phrase> notes) {}

    /** Headings of the headcount's table. */
    public record HeadcountColumns(String number, String group, String total, String men, String women, String share) {}

    /** Values against their targets through the years. */
    public record ChartWords(String label, Phrase title, Phrase chart, String value, String target) {}

    /** What is to be done, by whom and when. */
    public record TaskTable(
            String label,
            String sheet,
            Phrase title,
            TaskColumns columns,
            Phrase time,
            Phrase budget,
            String otherTasks,
            List<TaskGroup> groups) {}

    /** Headings of the tasks' table. */
    public record TaskColumns(
            String number, String task, String lead, String cooperating, String time, String output, String budget) {}

    /**
     * Tasks that belong together.
     *
     * @param clause of the plan that they carry out
     * @param tasks what is proposed as long as no action plan has been written
     */
    public record TaskGroup(String title, String clause, List<Task> tasks) {}

    /** A task that is part of every year's plan. */
    public record Task(String task, String lead, String cooperating, String time, String output, String budget) {}
}
