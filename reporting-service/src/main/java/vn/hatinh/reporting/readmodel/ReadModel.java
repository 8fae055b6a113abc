package vn.hatinh.reporting.readmodel;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;

import io.quarkus.panache.common.Sort;

import vn.hatinh.contracts.indicators.PlanPublished;
import vn.hatinh.reporting.organisation.Organisation;
import vn.hatinh.reporting.organisation.Unit;
import vn.hatinh.reporting.settings.ProgrammeSettings;

/** What this service knows of plans, units and values. Answers while the services it heard it from are down. */
@ApplicationScoped
public class ReadModel {

    private static final String PLANS_OF_AGENCY = """
            from PublishedPlan p
            where exists (select 1 from IndicatorSeries s where s.agency = ?1 and s.plan = p.id)
              and exists (select 1 from AgencyProgress c where c.agency = ?1)
            order by p.validFrom desc, case when p.id = ?2 then 0 else 1 end, p.id""";

    private static final Sort IN_ORDER = Sort.by("unit", "code", "reading");

    private final ProgrammeSettings programme;

    ReadModel(ProgrammeSettings programme) {
        this.programme = programme;
    }

    public Freshness freshness(String agency) {
        return AgencyProgress.<AgencyProgress>findByIdOptional(agency)
                .map(progress -> new Freshness(progress.position, progress.asOf))
                .orElse(Freshness.NOTHING_COUNTED);
    }

    /**
     * The plans that the agency has values under, newest first, of equally new ones that of the yearly programmes first;
     * none before its first batch of values is complete.
     */
    public List<PlanPublished> plans(String agency) {
        try (Stream<PublishedPlan> plans = PublishedPlan.stream(PLANS_OF_AGENCY, agency, programme.plan())) {
            return plans.map(plan -> plan.content).toList();
        }
    }

    public Organisation organisation(String agency) {
        List<AgencyUnit> units = AgencyUnit.list("agency", agency);
        return new Organisation(units.stream()
                .map(unit -> new Unit(
                        unit.code,
                        unit.periods.stream()
                                .map(period -> new Unit.Period(
                                        period.name(), period.kind(), period.parent(), period.from(), period.to()))
                                .toList()))
                .toList());
    }

    public SeriesOfUnit series(String agency, String plan, String unit) {
        List<IndicatorSeries> rows =
                IndicatorSeries.list("agency = ?1 and plan = ?2 and unit = ?3", agency, plan, unit);
        return new SeriesOfUnit(rows.stream().map(ReadModel::series).toList());
    }

    /** An indicator's series in every unit, by unit. */
    public Map<String, SeriesOfUnit> seriesByUnit(String agency, String plan, String code) {
        List<IndicatorSeries> rows =
                IndicatorSeries.list("agency = ?1 and plan = ?2 and code = ?3", agency, plan, code);
        return rows.stream()
                .collect(Collectors.groupingBy(
                        row -> row.unit,
                        TreeMap::new,
                        Collectors.collectingAndThen(
                                Collectors.mapping(ReadModel::series, Collectors.toList()), SeriesOfUnit::new)));
    }

    /** A series with the unit that it is of. */
    public record UnitSeries(String unit, Instant asOf, Series series) {}

    /** The agencies that have figures, in order of their codes. */
    public List<String> agencies() {
        List<AgencyProgress> counted = AgencyProgress.listAll(Sort.by("agency"));
        return counted.stream().map(progress -> progress.agency).toList();
    }

    /** Every series of the agency in every unit. */
    public List<UnitSeries> everySeries(String agency, String plan) {
        return unitSeries("agency = ?1 and plan = ?2", agency, plan);
    }

    /** Every series of one unit. */
    public List<UnitSeries> seriesOf(String agency, String plan, String unit) {
        return unitSeries("agency = ?1 and plan = ?2 and unit = ?3", agency, plan, unit);
    }

    /** One reading of several indicators in several units. */
    public List<UnitSeries> seriesOf(
            String agency, String plan, String reading, Collection<String> codes, Collection<String> units) {
        return unitSeries(
                "agency = ?1 and plan = ?2 and reading = ?3 and code in ?4 and unit in ?5",
                agency,
                plan,
                reading,
                codes,
                units);
    }

    private static List<UnitSeries> unitSeries(String condition, Object... parameters) {
        List<IndicatorSeries> rows = IndicatorSeries.list(condition, IN_ORDER, parameters);
        return rows.stream()
                .map(row -> new UnitSeries(row.unit, row.asOf, series(row)))
                .toList();
    }

    public Optional<Series> series(IndicatorSeries.Key key) {
        return IndicatorSeries.<IndicatorSeries>findByIdOptional(key).map(ReadModel::series);
    }

    private static Series series(IndicatorSeries row) {
        return new Series(row.code, row.reading, row.kind, row.points);
    }
}
