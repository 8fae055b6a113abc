package vn.hatinh.reporting.comparison;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import vn.hatinh.contracts.indicators.PlanPublished;
import vn.hatinh.contracts.indicators.PlanPublished.Indicator;
import vn.hatinh.reporting.comparison.Comparison.Row;
import vn.hatinh.reporting.freshness.FreshnessWatch;
import vn.hatinh.reporting.organisation.Organisation;
import vn.hatinh.reporting.organisation.Unit;
import vn.hatinh.reporting.readmodel.Freshness;
import vn.hatinh.reporting.readmodel.ReadModel;
import vn.hatinh.reporting.readmodel.ReadModel.UnitSeries;
import vn.hatinh.reporting.readmodel.Sight;
import vn.hatinh.reporting.scorecard.PlanYears;
import vn.hatinh.reporting.scorecard.ReportPeriod;
import vn.hatinh.reporting.scorecard.Unknown;
import vn.hatinh.reporting.series.SeriesAnswer.SeriesPoint;
import vn.hatinh.support.problem.ProblemException;

/** Puts published figures beside each other. Computes nothing. */
@ApplicationScoped
class Comparisons {

    private static final long MOST_ROWS = 10_000;

    private final ReadModel readModel;
    private final PlanYears planYears;
    private final FreshnessWatch watch;
    private final Clock clock;

    Comparisons(ReadModel readModel, PlanYears planYears, FreshnessWatch watch, Clock clock) {
        this.readModel = readModel;
        this.planYears = planYears;
        this.watch = watch;
        this.clock = clock;
    }

    /**
     * @throws ProblemException 404 when there is no such agency, plan, indicator or unit; 422 when too much is asked for
     */
    @Transactional
    Comparison compare(String agency, ComparisonParams params, Sight sight) {
        Freshness counted = readModel.freshness(agency);
        PlanPublished plan = planYears.plansOf(agency, params.plan()).get(0);
        Organisation organisation = readModel.organisation(agency);
        List<String> codes = codes(plan, params);
        List<String> units = units(agency, organisation, params, sight);
        List<Integer> years = years(plan, params);
        requireFewerThan(MOST_ROWS, (long) codes.size() * units.size() * years.size());
        List<Row> rows = readModel.seriesOf(agency, plan.plan(), params.reading(), codes, units).stream()
                .flatMap(series -> rows(series, sight, organisation, years))
                .toList();
        return new Comparison(
                agency, plan.plan(), params.reading(), counted.asOf(), counted.position(), watch.of(agency), rows);
    }

    private static Stream<Row> rows(UnitSeries found, Sight sight, Organisation organisation, List<Integer> years) {
        return years.stream()
                .map(ReportPeriod::wholeOf)
                .flatMap(period -> found
                        .series()
                        .point(period.name())
                        .map(sight::see)
                        .map(point -> new Row(
                                found.series().code(),
                                found.unit(),
                                organisation
                                        .nameOn(found.unit(), point.cutOff())
                                        .orElse(null),
                                period.year(),
                                SeriesPoint.of(point)))
                        .stream());
    }

    private static List<String> codes(PlanPublished plan, ComparisonParams params) {
        List<String> known = plan.goals().stream()
                .flatMap(goal -> goal.indicators().stream())
                .map(Indicator::code)
                .toList();
        params.codes().stream()
                .filter(code -> !known.contains(code))
                .findFirst()
                .ifPresent(code -> {
                    throw Unknown.indicator(code, known);
                });
        return params.codes().isEmpty() ? known : params.codes();
    }

    /** Who sees whole agencies only gets that one row for each indicator and year. */
    private List<String> units(String agency, Organisation organisation, ComparisonParams params, Sight sight) {
        LocalDate today = LocalDate.now(clock);
        if (!params.units().isEmpty()) {
            return params.units().stream()
                    .map(unit -> PlanYears.unitOf(agency, organisation, unit, today))
                    .toList();
        }
        return sight == Sight.WHOLE
                ? organisation.units().stream().map(Unit::code).toList()
                : List.of(PlanYears.unitOf(agency, organisation, null, today));
    }

    private List<Integer> years(PlanPublished plan, ComparisonParams params) {
        if (!params.years().isEmpty()) {
            return params.years();
        }
        int first = plan.validFrom().getYear();
        int thisYear = LocalDate.now(clock).getYear();
        int last = plan.validTo() == null
                ? thisYear
                : Math.min(thisYear, plan.validTo().getYear());
        return IntStream.rangeClosed(first, Math.max(first, last)).boxed().toList();
    }

    private static void requireFewerThan(long most, long rows) {
        if (rows > most) {
            throw ProblemException.of(
                            422, "too-many-figures", "Hỏi quá nhiều số liệu", "Too many figures are asked for")
                    .withDetail(
                            "%d dòng, tối đa %d; giới hạn bằng codes, units, years".formatted(rows, most),
                            "%d rows, at most %d; narrow it by codes, units, years".formatted(rows, most));
        }
    }
}
