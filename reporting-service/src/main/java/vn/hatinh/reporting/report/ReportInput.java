package vn.hatinh.reporting.report;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import vn.hatinh.reporting.agency.AgencyNames;
import vn.hatinh.reporting.readmodel.Series;
import vn.hatinh.reporting.readmodel.SeriesOfUnit;
import vn.hatinh.reporting.report.model.DocumentKind;
import vn.hatinh.reporting.report.model.FormVersions;
import vn.hatinh.reporting.scorecard.GoalLines;
import vn.hatinh.reporting.scorecard.IndicatorLine;
import vn.hatinh.reporting.scorecard.PlanYear;
import vn.hatinh.reporting.scorecard.ReportPeriod;
import vn.hatinh.reporting.scorecard.Scorecard;

/**
 * What a document is made from.
 *
 * @param headcounts the series of indicator H, by unit
 * @param work what was done in the period
 * @param names as they are on the day of signing
 * @param edition what makes it the one that is sent
 * @param forms the office's own that it has
 * @param namesOn the day of which units' names are printed: the day of signing, or today
 */
public record ReportInput(
        DocumentKind kind,
        PlanYear planYear,
        Scorecard scorecard,
        Map<String, SeriesOfUnit> headcounts,
        YearWork work,
        AgencyNames names,
        Edition edition,
        LocalDate namesOn,
        FormVersions forms,
        ZoneId zone) {

    /** The plan's section II: its tasks are followed beside the goals. */
    private static final String TASKS = "II";

    List<PlannedTask> tasks() {
        return work.tasks();
    }

    int year() {
        return period().year();
    }

    ReportPeriod period() {
        return planYear.period();
    }

    LocalDate cutOff() {
        return planYear.cutOff();
    }

    /** The day on which a year of the plan is closed. */
    LocalDate endOf(int year) {
        return planYear.days(ReportPeriod.wholeOf(year)).cutOff();
    }

    /** The goals and the group of tasks, without what is not counted for the period: a half-year has no survey. */
    List<GoalLines> lines() {
        return scorecard.goals().stream()
                .map(goal -> new GoalLines(
                        goal.code(),
                        goal.title(),
                        goal.clause(),
                        goal.indicators().stream().filter(this::isCounted).toList()))
                .filter(goal -> !goal.indicators().isEmpty())
                .toList();
    }

    List<GoalLines> goals() {
        return lines().stream().filter(goal -> !TASKS.equals(goal.code())).toList();
    }

    Optional<IndicatorLine> indicator(String code) {
        return lines().stream()
                .flatMap(goal -> goal.indicators().stream())
                .filter(line -> line.code().equals(code))
                .findFirst();
    }

    private boolean isCounted(IndicatorLine line) {
        return !period().firstHalf()
                || planYear.series()
                        .find(line.code(), Series.HEADLINE)
                        .flatMap(series -> series.point(period().name()))
                        .isPresent();
    }
}
