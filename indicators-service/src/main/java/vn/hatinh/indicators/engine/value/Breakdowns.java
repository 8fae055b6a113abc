package vn.hatinh.indicators.engine.value;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

import vn.hatinh.indicators.engine.plan.Formula.Count;
import vn.hatinh.indicators.engine.plan.Formula.Share;
import vn.hatinh.indicators.engine.plan.Indicator;
import vn.hatinh.indicators.engine.plan.Plan;
import vn.hatinh.indicators.engine.plan.Reading;
import vn.hatinh.indicators.engine.predicate.Predicate;
import vn.hatinh.indicators.engine.state.AgencyState;
import vn.hatinh.indicators.engine.state.UnitTree.Structure;
import vn.hatinh.indicators.engine.value.Breakdown.Amounts;

/** Takes one value of an agency apart. */
public final class Breakdowns {

    /** The dimension that all values of people have: the units they are directly assigned to. */
    public static final String UNIT = "unit";

    private final Plan plan;
    private final AgencyState state;
    private final Indicator indicator;
    private final Reading reading;
    private final String id;

    /** @param id the reading's id with its placeholders filled */
    public Breakdowns(Plan plan, AgencyState state, Indicator indicator, Reading reading, String id) {
        this.plan = plan;
        this.state = state;
        this.indicator = indicator;
        this.reading = reading;
        this.id = id;
    }

    /** What the value can be taken apart by. */
    public List<String> dimensions() {
        List<String> dimensions = new ArrayList<>();
        if (!reading.agencyOnly() && (reading.formula() instanceof Share || reading.formula() instanceof Count)) {
            dimensions.add(UNIT);
            crossed().map(Crossed::dimension).forEach(dimensions::add);
        }
        return dimensions;
    }

    /** The reading whose values are the cells; its sensitivity is theirs. */
    public Reading cellsOf(String dimension) {
        return crossed(dimension).map(Crossed::reading).orElse(reading);
    }

    /** @param dimension one of {@link #dimensions} */
    public Breakdown by(String dimension, LocalDate at) {
        Structure structure = state.units().on(at);
        Amounts total = amounts(structure, new UnitScope.Agency(structure.codes()), at, id);
        Map<String, Amounts> cells = new LinkedHashMap<>();
        if (dimension.equals(UNIT)) {
            new TreeSet<>(structure.codes())
                    .forEach(unit -> cells.put(unit, amounts(structure, new UnitScope.Units(Set.of(unit)), at, id)));
        } else {
            crossed(dimension)
                    .orElseThrow()
                    .ids(state)
                    .forEach(cell ->
                            cells.put(cell, amounts(structure, new UnitScope.Agency(structure.codes()), at, cell)));
        }
        return Breakdown.of(total, cells);
    }

    private Amounts amounts(Structure structure, UnitScope scope, LocalDate at, String filled) {
        FormulaEvaluator evaluator = new FormulaEvaluator(plan, state.sums(), structure, scope, at);
        String key = reading.keyed() ? filled : Predicate.NO_KEY;
        return reading.formula() instanceof Share share
                ? new Amounts(
                        evaluator.sum(share.numerator(), key), evaluator.sum(share.denominator(), Predicate.NO_KEY))
                : new Amounts(evaluator.sum(((Count) reading.formula()).of(), key), null);
    }

    private Optional<Crossed> crossed(String dimension) {
        return crossed().filter(other -> other.dimension().equals(dimension)).findFirst();
    }

    /** Other readings of the same count that have the asked one's dimension and one more. */
    private Stream<Crossed> crossed() {
        if (reading.dimensions().size() != 1) {
            return Stream.empty();
        }
        String placeholder = "{" + reading.dimensions().keySet().iterator().next() + "}";
        int at = reading.id().indexOf(placeholder);
        int after = reading.id().length() - at - placeholder.length();
        String value = id.substring(at, id.length() - after);
        return indicator.readings().stream()
                .filter(other -> other.formula().equals(reading.formula()))
                .filter(other -> other.dimensions().size() == 2 && other.id().contains(placeholder))
                .map(other -> new Crossed(other, other.id().replace(placeholder, value)));
    }

    /**
     * A reading of two dimensions of which one is the asked one's.
     *
     * @param id with the asked one's value filled in
     */
    private record Crossed(Reading reading, String id) {

        String dimension() {
            return reading.dimensions().keySet().stream()
                    .filter(dimension -> id.contains("{" + dimension + "}"))
                    .findFirst()
                    .orElseThrow();
        }

        List<String> ids(AgencyState state) {
            return new Reading(
                            id,
                            reading.name(),
                            reading.timing(),
                            reading.unitOfMeasure(),
                            reading.formula(),
                            reading.agencyOnly(),
                            Map.of(dimension(), reading.dimensions().get(dimension())),
                            reading.sensitivity())
                    .ids(state.sums()::seenCodes);
        }
    }
}
