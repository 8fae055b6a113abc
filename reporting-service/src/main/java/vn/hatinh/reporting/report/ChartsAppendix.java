package vn.hatinh.reporting.report;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

import vn.hatinh.contracts.indicators.IndicatorSeriesChanged.Point;
import vn.hatinh.contracts.indicators.PlanPublished.Rule;
import vn.hatinh.reporting.readmodel.Series;
import vn.hatinh.reporting.report.model.Charts;
import vn.hatinh.reporting.report.model.Charts.Chart;
import vn.hatinh.reporting.report.wording.AppendixWording.ChartWords;
import vn.hatinh.reporting.scorecard.GoalLines;
import vn.hatinh.reporting.scorecard.IndicatorLine;
import vn.hatinh.reporting.scorecard.PlanYear;
import vn.hatinh.reporting.scorecard.ReportPeriod;
import vn.hatinh.reporting.vietnamese.VietnameseText;

/** Phụ lục III: each indicator's values up to the report's year, with the targets that are due. */
final class ChartsAppendix {

    private final ReportContext context;
    private final ChartWords wording;
    private final List<Integer> years;

    private ChartsAppendix(ReportContext context) {
        this.context = context;
        this.wording = context.wording().charts();
        this.years = years(context.input().planYear());
    }

    static Charts build(ReportContext context, Frame frame) {
        ChartsAppendix appendix = new ChartsAppendix(context);
        return new Charts(
                appendix.wording.label(),
                appendix.wording
                        .title()
                        .with(Map.of(
                                "from", appendix.years.get(0), "to", appendix.years.get(appendix.years.size() - 1))),
                frame.attachedTo(),
                context.input().goals().stream().map(appendix::group).toList());
    }

    /** Those of the plan; of one without an end, those up to the report's. */
    private static List<Integer> years(PlanYear planYear) {
        int last = planYear.plan().validTo() == null
                ? planYear.year()
                : planYear.plan().validTo().getYear();
        return IntStream.rangeClosed(planYear.plan().validFrom().getYear(), last)
                .boxed()
                .toList();
    }

    private Charts.Group group(GoalLines goal) {
        return new Charts.Group(
                goal.title().vi(), goal.indicators().stream().map(this::chart).toList());
    }

    private Chart chart(IndicatorLine line) {
        List<BigDecimal> values = new ArrayList<>();
        List<BigDecimal> targets = new ArrayList<>();
        for (int year : years) {
            Optional<Point> point = point(line, year);
            values.add(
                    year > context.input().year()
                            ? null
                            : point.map(Point::value).orElse(null));
            targets.add(target(line, point, year));
        }
        return new Chart(
                wording.chart()
                        .with(Map.of("code", line.code(), "name", line.name().vi())),
                VietnameseText.capitalised(context.figures().column(line)),
                wording.value(),
                wording.target(),
                years.stream().map(year -> Integer.toString(year)).toList(),
                values,
                targets);
    }

    private Optional<Point> point(IndicatorLine line, int year) {
        return context.input()
                .planYear()
                .series()
                .find(line.code(), Series.HEADLINE)
                .flatMap(series -> series.point(ReportPeriod.wholeOf(year).name()));
    }

    /** What only has to fall is held against the year before, which is known when the year is over. */
    private BigDecimal target(IndicatorLine line, Optional<Point> point, int year) {
        if (!line.target().holdsOn(context.input().endOf(year))) {
            return null;
        }
        if (line.target().rule() != Rule.FALLING) {
            return line.target().figure();
        }
        return year > context.input().year() ? null : point.map(Point::target).orElse(null);
    }
}
