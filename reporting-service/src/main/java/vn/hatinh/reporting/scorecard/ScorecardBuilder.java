package vn.hatinh.reporting.scorecard;

import java.time.LocalDate;
import java.util.Optional;

import vn.hatinh.contracts.indicators.IndicatorSeriesChanged.Point;
import vn.hatinh.contracts.indicators.IndicatorStatus;
import vn.hatinh.contracts.indicators.MeasureKind;
import vn.hatinh.contracts.indicators.PlanPublished;
import vn.hatinh.contracts.indicators.PlanPublished.Goal;
import vn.hatinh.contracts.indicators.PlanPublished.Indicator;
import vn.hatinh.contracts.indicators.PlanPublished.Target;
import vn.hatinh.reporting.readmodel.Series;

/** Turns a plan and its series into a scorecard. Computes nothing: every figure is one that was published. */
final class ScorecardBuilder {

    /** The group of headcounts, which describes the staff and has no target. */
    private static final String HEADCOUNT = "H";

    private final PlanYear planYear;
    private final StatusTexts statusTexts;
    private final boolean wholeAgency;

    private ScorecardBuilder(PlanYear planYear, StatusTexts statusTexts) {
        this.planYear = planYear;
        this.statusTexts = statusTexts;
        this.wholeAgency = planYear.isWholeAgency();
    }

    static Scorecard build(PlanYear planYear, StatusTexts statusTexts, LocalDate today) {
        ScorecardBuilder builder = new ScorecardBuilder(planYear, statusTexts);
        return new Scorecard(
                planYear.agency(),
                planYear.unit(),
                planYear.plan().plan(),
                planYear.year(),
                planYear.days().from(),
                planYear.cutOff(),
                planYear.freshness().asOf(),
                planYear.freshness().position(),
                planYear.cutOff().isAfter(today),
                planYear.plan().goals().stream()
                        .filter(goal -> !HEADCOUNT.equals(goal.code()))
                        .map(builder::goal)
                        .toList());
    }

    private GoalLines goal(Goal goal) {
        return new GoalLines(
                goal.code(),
                text(goal.title()),
                goal.clause(),
                goal.indicators().stream()
                        .filter(indicator -> wholeAgency || !indicator.agencyOnly())
                        .map(this::indicator)
                        .toList());
    }

    private IndicatorLine indicator(Indicator indicator) {
        Optional<Series> headline = planYear.series().find(indicator.code(), Series.HEADLINE);
        Optional<Point> point = headline.flatMap(this::point);
        Figure figure = point.map(Figure::of).orElseGet(() -> nothingPublished(indicator));
        return new IndicatorLine(
                indicator.code(),
                text(indicator.name()),
                indicator.clause(),
                indicator.kind(),
                indicator.unitOfMeasure(),
                figure,
                target(indicator.target(), point),
                figure.status() == null ? null : statusTexts.of(figure.status()),
                lastYear(headline, indicator.kind()),
                Readings.beside(indicator, planYear.series()).stream()
                        .map(this::reading)
                        .toList());
    }

    private Optional<Point> point(Series series) {
        return series.point(planYear.period().name());
    }

    private Figure nothingPublished(Indicator indicator) {
        return new Figure(
                planYear.key(planYear.period(), indicator.kind()),
                null,
                null,
                null,
                wholeAgency ? IndicatorStatus.NO_DATA : null,
                null);
    }

    private TargetLine target(Target target, Optional<Point> point) {
        if (target == null) {
            return TargetLine.NONE;
        }
        return new TargetLine(
                point.map(Point::target).orElse(target.figure()),
                target.rule(),
                target.everyYear()
                        ? planYear.days(ReportPeriod.wholeOf(planYear.year())).cutOff()
                        : planYear.meant(target.due()),
                target.everyYear(),
                planYear.meant(target.keptUntil()),
                point.map(Point::distanceInPeople).orElse(null));
    }

    private ReadingLine reading(Readings.Found found) {
        Series series = found.series();
        return new ReadingLine(
                series.reading(),
                text(found.name()),
                found.unitOfMeasure(),
                point(series)
                        .map(Figure::of)
                        .orElseGet(() -> Figure.unknown(planYear.key(planYear.period(), series.kind()))),
                lastYear(Optional.of(series), series.kind()));
    }

    private Figure lastYear(Optional<Series> series, MeasureKind kind) {
        if (planYear.isFirstYear()) {
            return null;
        }
        ReportPeriod lastYear = planYear.period().lastYear();
        return series.flatMap(values -> values.point(lastYear.name()))
                .map(Figure::of)
                .orElseGet(() -> Figure.unknown(planYear.key(lastYear, kind)));
    }

    private static Text text(PlanPublished.Text text) {
        return new Text(text.vi(), text.en());
    }
}
