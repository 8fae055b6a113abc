package vn.hatinh.indicators.engine.value;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import vn.hatinh.indicators.engine.plan.Indicator;
import vn.hatinh.indicators.engine.plan.Plan;
import vn.hatinh.indicators.engine.plan.Reading;
import vn.hatinh.indicators.engine.plan.Timing;
import vn.hatinh.indicators.engine.state.AgencyState;
import vn.hatinh.indicators.engine.time.Period;

/** The series of one state, at the official cut-offs: those of each half-year and year of the plan. */
public final class SeriesOfPlan {

    private final Plan plan;
    private final Valuation valuation;
    private final Map<Period, LocalDate> cutOffs;

    public SeriesOfPlan(String agency, Plan plan, AgencyState state) {
        this.plan = plan;
        this.valuation = new Valuation(agency, plan, state);
        this.cutOffs = new LinkedHashMap<>();
        plan.horizon().spans().forEach((period, days) -> cutOffs.put(period, days.to()));
    }

    /** The points of a reading for a unit; empty when the unit never stands or the reading has no such id. */
    public Series of(Indicator indicator, Reading reading, String id, String unit) {
        List<IndicatorValue> points = valuation.ids(reading).contains(id)
                ? cutOffs.entrySet().stream()
                        .filter(end -> !(indicator.yearsOnly() && end.getKey().firstHalf()))
                        .filter(end -> valuation.units(reading, end.getValue()).contains(unit))
                        .map(end -> point(indicator, reading, id, unit, end.getKey(), end.getValue()))
                        .toList()
                : List.of();
        return new Series(indicator, reading, id, unit, points);
    }

    /** The ids of a reading. */
    List<String> ids(Reading reading) {
        return valuation.ids(reading);
    }

    /** Every unit that has a value of the reading at some cut-off. */
    Set<String> units(Reading reading) {
        Set<String> units = new LinkedHashSet<>();
        cutOffs.values().forEach(day -> units.addAll(valuation.units(reading, day)));
        return units;
    }

    /** The units whose sums hold what belongs to one of {@code changed} at some cut-off: those, and all above them. */
    Set<String> unitsAbove(Set<String> changed) {
        Set<String> above = new LinkedHashSet<>();
        cutOffs.values().forEach(day -> above.addAll(valuation.unitsAbove(changed, day)));
        return above;
    }

    /** {@link Series#key} of every series, also of those without a point. */
    public Set<String> keys() {
        return plan.indicators()
                .flatMap(indicator -> indicator.readings().stream().flatMap(reading -> ids(reading).stream()
                        .flatMap(id -> units(reading).stream().map(unit -> Series.key(indicator, id, unit)))))
                .collect(Collectors.toSet());
    }

    /** Every series that has a point. */
    public Stream<Series> all() {
        return plan.indicators()
                .flatMap(indicator -> indicator.readings().stream().flatMap(reading -> ids(reading).stream()
                        .flatMap(id -> units(reading).stream().map(unit -> of(indicator, reading, id, unit)))))
                .filter(series -> !series.points().isEmpty());
    }

    private IndicatorValue point(
            Indicator indicator, Reading reading, String id, String unit, Period period, LocalDate cutOff) {
        return reading.timing() == Timing.STOCK
                ? valuation.stock(indicator, reading, id, unit, cutOff)
                : valuation.flow(indicator, reading, id, unit, period);
    }
}
