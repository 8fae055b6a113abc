package vn.hatinh.reporting.statistics;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;

import vn.hatinh.contracts.indicators.PlanPublished;
import vn.hatinh.contracts.indicators.PlanPublished.Goal;
import vn.hatinh.contracts.indicators.PlanPublished.Indicator;
import vn.hatinh.reporting.readmodel.ReadModel;
import vn.hatinh.reporting.readmodel.ReadModel.UnitSeries;
import vn.hatinh.reporting.readmodel.Sight;

/** Finds what was published for an agency under a plan. */
@ApplicationScoped
public class PublishedSeries {

    private final ReadModel readModel;
    private final Clock clock;

    PublishedSeries(ReadModel readModel, Clock clock) {
        this.readModel = readModel;
        this.clock = clock;
    }

    /** The figures of the whole agency, and those of its units for who sees them. */
    public Stream<StatisticalSeries> seen(String agency, PlanPublished plan, Sight sight) {
        Optional<String> root = readModel.organisation(agency).rootOn(LocalDate.now(clock));
        List<UnitSeries> known = sight == Sight.WHOLE
                ? readModel.everySeries(agency, plan.plan())
                : root.map(unit -> ofWholeAgency(agency, plan, unit)).orElse(List.of());
        return known.stream()
                .flatMap(series ->
                        statistical(
                                agency,
                                plan,
                                series,
                                root.filter(series.unit()::equals).isPresent(),
                                sight)
                                .stream());
    }

    /** Each as new as the newest of the agency: when a hidden figure changed would tell whose change it was. */
    private List<UnitSeries> ofWholeAgency(String agency, PlanPublished plan, String root) {
        Instant asOf = readModel.freshness(agency).asOf();
        return readModel.seriesOf(agency, plan.plan(), root).stream()
                .map(known -> new UnitSeries(known.unit(), asOf, known.series()))
                .toList();
    }

    /** Empty for a series of an indicator that the newest version of the plan no longer has. */
    private static Optional<StatisticalSeries> statistical(
            String agency, PlanPublished plan, UnitSeries known, boolean isWhole, Sight sight) {
        for (Goal goal : plan.goals()) {
            for (Indicator indicator : goal.indicators()) {
                if (indicator.code().equals(known.series().code())) {
                    return ReadingKey.readingOf(indicator, known.series().reading())
                            .map(reading -> new StatisticalSeries(
                                    agency,
                                    isWhole ? null : known.unit(),
                                    plan,
                                    goal,
                                    indicator,
                                    reading,
                                    known.series().reading(),
                                    known.series().kind(),
                                    known.asOf(),
                                    known.series().points().stream()
                                            .map(point -> PublishedFigure.of(point, sight))
                                            .toList()));
                }
            }
        }
        return Optional.empty();
    }
}
