package vn.hatinh.indicators.values;

import java.time.LocalDate;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.stream.Stream;

import vn.hatinh.indicators.engine.plan.Indicator;
import vn.hatinh.indicators.engine.plan.Plan;
import vn.hatinh.indicators.engine.plan.Reading;
import vn.hatinh.indicators.engine.plan.Timing;
import vn.hatinh.indicators.engine.time.Period;
import vn.hatinh.indicators.engine.value.IndicatorValue;
import vn.hatinh.indicators.engine.value.SeriesOfPlan;
import vn.hatinh.indicators.engine.value.Valuation;
import vn.hatinh.indicators.rollup.Known;
import vn.hatinh.indicators.sight.Seen;
import vn.hatinh.indicators.store.CountedState;

/**
 * Answers questions about one indicator from one state.
 *
 * @param unit null or blank for the whole agency
 * @param current the day that is meant when none is named
 * @param allowed refuses days that the caller may not ask for
 */
record IndicatorAnswer(
        Known known,
        Indicator indicator,
        String unit,
        LocalDate current,
        Consumer<List<LocalDate>> allowed,
        Sight sight) {

    /** What the caller gets of the values of a reading. */
    interface Sight {
        Stream<Seen> see(Reading reading, String id, Stream<IndicatorValue> values);
    }

    /** Stock readings on the day, flow readings for the period; without either, today and this year. */
    IndicatorView at(String on, String period) {
        Parameters parameters = new Parameters(plan().horizon());
        boolean neither = on == null && period == null;
        LocalDate day = parameters.current(current);
        List<LocalDate> days = neither ? List.of(day) : parameters.days(on);
        List<Period> periods = neither ? List.of(plan().horizon().yearOf(day)) : parameters.periods(period);
        allowed.accept(days);
        Valuation valuation = valuation();
        return view(valuation, (reading, id) -> Stream.concat(
                        reading.timing() == Timing.STOCK
                                ? days.stream()
                                        .map(d -> valuation.stock(indicator, reading, id, unitOr(valuation, d), d))
                                : Stream.empty(),
                        reading.timing() == Timing.FLOW
                                ? periods.stream()
                                        .filter(p -> !(indicator.yearsOnly() && p.firstHalf()))
                                        .map(p -> valuation.flow(
                                                indicator,
                                                reading,
                                                id,
                                                unitOr(
                                                        valuation,
                                                        plan().horizon().cutOff(p)),
                                                p))
                                : Stream.empty())
                .filter(value -> valuation.units(reading, value.cutOff()).contains(value.unit())));
    }

    /** Every official cut-off. */
    IndicatorView series(String onlyReading) {
        Valuation valuation = valuation();
        SeriesOfPlan series = new SeriesOfPlan(known.agency(), plan(), counted().state());
        if (onlyReading != null) {
            Problems.requireReading("reading", onlyReading, indicator, valuation);
        }
        String asked = unitOr(valuation, plan().horizon().to());
        return view(
                valuation,
                (reading, id) -> onlyReading == null || onlyReading.equals(id)
                        ? series.of(indicator, reading, id, asked).points().stream()
                        : Stream.empty());
    }

    private IndicatorView view(Valuation valuation, BiFunction<Reading, String, Stream<IndicatorValue>> values) {
        return new IndicatorView(
                known.agency(),
                plan().id(),
                plan().version(),
                counted().position(),
                counted().asOf(),
                RollUpView.of(known),
                indicator.code(),
                indicator.name(),
                indicator.clause(),
                unitOr(valuation, plan().horizon().to()),
                indicator.readings().stream()
                        .flatMap(reading -> valuation.ids(reading).stream()
                                .map(id -> new IndicatorView.Reading(
                                        id,
                                        reading.name(),
                                        Views.kind(reading.timing()),
                                        reading.unitOfMeasure().name(),
                                        sight.see(reading, id, values.apply(reading, id))
                                                .map(IndicatorView.Point::of)
                                                .toList())))
                        .filter(reading -> !reading.values().isEmpty())
                        .toList());
    }

    private Plan plan() {
        return known.plan();
    }

    private CountedState counted() {
        return known.counted();
    }

    private Valuation valuation() {
        return new Valuation(known.agency(), plan(), counted().state());
    }

    private String unitOr(Valuation valuation, LocalDate day) {
        return unit == null || unit.isBlank() ? valuation.agencyUnit(day) : unit;
    }
}
