package vn.hatinh.indicators.values;

import java.time.LocalDate;
import java.util.List;
import java.util.function.BiFunction;
import java.util.stream.Stream;

import vn.hatinh.indicators.engine.plan.Indicator;
import vn.hatinh.indicators.engine.plan.Plan;
import vn.hatinh.indicators.engine.plan.Reading;
import vn.hatinh.indicators.engine.plan.Timing;
import vn.hatinh.indicators.engine.time.Period;
import vn.hatinh.indicators.engine.value.IndicatorValue;
import vn.hatinh.indicators.engine.value.SeriesOfPlan;
import vn.hatinh.indicators.engine.value.Valuation;
import vn.hatinh.indicators.store.CountedState;

/** Answers questions about one indicator from one state. */
record IndicatorAnswer(String agency, Plan plan, Indicator indicator, CountedState counted, LocalDate today) {

    /** Stock readings on the day, flow readings for the period; without either, today and this year. */
    IndicatorView at(String unit, String on, String period) {
        Parameters parameters = new Parameters(plan.horizon());
        boolean neither = on == null && period == null;
        LocalDate current = parameters.current(today);
        List<LocalDate> days = neither ? List.of(current) : parameters.days(on);
        List<Period> periods = neither ? List.of(Period.year(current.getYear())) : parameters.periods(period);
        Valuation valuation = new Valuation(agency, plan, counted.state());
        requireUnit(unit);
        return view(unit, valuation, indicator.readings().stream(), (reading, id) -> Stream.concat(
                        reading.timing() == Timing.STOCK
                                ? days.stream()
                                        .map(day -> valuation.stock(
                                                indicator, reading, id, unitOr(unit, valuation, day), day))
                                : Stream.empty(),
                        reading.timing() == Timing.FLOW
                                ? periods.stream()
                                        .filter(p -> !(indicator.yearsOnly() && p.firstHalf()))
                                        .map(p -> valuation.flow(
                                                indicator, reading, id, unitOr(unit, valuation, p.cutOff()), p))
                                : Stream.empty())
                .filter(value -> valuation.units(reading, value.cutOff()).contains(value.unit())));
    }

    /** Every official cut-off. */
    IndicatorView series(String unit, String onlyReading) {
        Valuation valuation = new Valuation(agency, plan, counted.state());
        SeriesOfPlan series = new SeriesOfPlan(agency, plan, counted.state());
        requireUnit(unit);
        requireReading(valuation, onlyReading);
        String asked = unitOr(unit, valuation, plan.horizon().to());
        return view(
                unit,
                valuation,
                indicator.readings().stream(),
                (reading, id) -> onlyReading == null || onlyReading.equals(id)
                        ? series.of(indicator, reading, id, asked).points().stream()
                        : Stream.empty());
    }

    private IndicatorView view(
            String unit,
            Valuation valuation,
            Stream<Reading> readings,
            BiFunction<Reading, String, Stream<IndicatorValue>> values) {
        return new IndicatorView(
                agency,
                plan.id(),
                plan.version(),
                counted.position(),
                counted.asOf(),
                indicator.code(),
                indicator.name(),
                indicator.clause(),
                unitOr(unit, valuation, plan.horizon().to()),
                readings.flatMap(reading -> valuation.ids(reading).stream()
                                .map(id -> new IndicatorView.Reading(
                                        id,
                                        reading.name(),
                                        Views.kind(reading.timing()),
                                        reading.unitOfMeasure().name(),
                                        values.apply(reading, id)
                                                .map(IndicatorView.Point::of)
                                                .toList())))
                        .filter(reading -> !reading.values().isEmpty())
                        .toList());
    }

    private static String unitOr(String unit, Valuation valuation, LocalDate day) {
        return unit == null || unit.isBlank() ? valuation.agencyUnit(day) : unit;
    }

    private void requireUnit(String unit) {
        Problems.requireUnit("unit", unit, counted.state().units());
    }

    private void requireReading(Valuation valuation, String reading) {
        if (reading != null) {
            Problems.requireReading("reading", reading, indicator, valuation);
        }
    }
}
