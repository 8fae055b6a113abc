package vn.hatinh.indicators.engine.disclosure;

import java.util.List;
import java.util.stream.Stream;

import vn.hatinh.indicators.engine.plan.Formula;
import vn.hatinh.indicators.engine.plan.Indicator;
import vn.hatinh.indicators.engine.plan.Plan;
import vn.hatinh.indicators.engine.plan.Reading;
import vn.hatinh.indicators.engine.value.Valuation;

/**
 * The readings of a plan that count people or what they did, with the names of the numbers behind them. Age and grade are
 * left out: they are hidden as the type is, and make the solver's work twice as long.
 */
record Readings(Plan plan, Valuation valuation) {

    /** @param denominator null for a plain count */
    record Counted(Indicator indicator, Reading reading, String id, String numerator, String denominator) {}

    List<Counted> all() {
        return plan.indicators()
                .flatMap(indicator -> indicator.readings().stream()
                        .filter(reading -> !reading.agencyOnly())
                        .filter(reading -> !reading.dimensions().containsKey("age"))
                        .filter(reading -> !reading.dimensions().containsKey("grade"))
                        .flatMap(reading ->
                                valuation.ids(reading).stream().flatMap(id -> counted(indicator, reading, id))))
                .toList();
    }

    private static Stream<Counted> counted(Indicator indicator, Reading reading, String id) {
        String key = reading.keyed() ? "[" + id + "]" : "";
        if (reading.formula() instanceof Formula.Share share) {
            return Stream.of(new Counted(indicator, reading, id, share.numerator() + key, share.denominator()));
        }
        return reading.formula() instanceof Formula.Count count
                ? Stream.of(new Counted(indicator, reading, id, count.of() + key, null))
                : Stream.empty();
    }
}
