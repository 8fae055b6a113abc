package vn.hatinh.indicators.engine.value;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.ToLongBiFunction;
import java.util.stream.Stream;

import vn.hatinh.indicators.engine.group.GroupSums;
import vn.hatinh.indicators.engine.group.Grouping;
import vn.hatinh.indicators.engine.plan.Formula.Count;
import vn.hatinh.indicators.engine.plan.Formula.Share;
import vn.hatinh.indicators.engine.plan.Indicator;
import vn.hatinh.indicators.engine.plan.Measure.Subject;
import vn.hatinh.indicators.engine.plan.Plan;
import vn.hatinh.indicators.engine.plan.Reading;
import vn.hatinh.indicators.engine.plan.Timing;
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
        this.state = reading.timing() == Timing.FLOW ? state.inPeriods() : state;
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
            if (countsPeople()) {
                Stream.of(Grouping.values())
                        .map(Grouping::id)
                        .filter(id -> !dimensions.contains(id))
                        .forEach(dimensions::add);
            }
        }
        return dimensions;
    }

    private boolean countsPeople() {
        return reading.formula().measures().map(plan.measures()::get).allMatch(m -> m.subject() == Subject.STAFF);
    }

    /** What people must be told apart by for a dimension, where the plan's own readings do not tell it. */
    public Optional<Grouping> grouping(String dimension) {
        return crossed(dimension).isPresent() ? Optional.empty() : Grouping.of(dimension);
    }

    /** @param people of the whole agency, on the day that the value is of */
    public Breakdown by(Grouping grouping, GroupSums people) {
        Map<String, Amounts> cells = new LinkedHashMap<>();
        people.cells(grouping, plan).forEach(cell -> cells.put(cell, amounts(people, grouping, cell)));
        Amounts total = cells.values().stream().reduce(Amounts::plus).orElseThrow();
        cells.remove(Grouping.UNKNOWN);
        return Breakdown.of(total, cells);
    }

    private Amounts amounts(GroupSums people, Grouping grouping, String cell) {
        return amounts((measure, key) -> people.of(measure, key, grouping, cell), id);
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
        return amounts(new FormulaEvaluator(plan, state.sums(), structure, scope, at)::sum, filled);
    }

    /** @param sum of a measure and a bucket */
    private Amounts amounts(ToLongBiFunction<String, String> sum, String filled) {
        String key = reading.keyed() ? filled : Predicate.NO_KEY;
        return reading.formula() instanceof Share share
                ? new Amounts(
                        sum.applyAsLong(share.numerator(), key), sum.applyAsLong(share.denominator(), Predicate.NO_KEY))
                : new Amounts(sum.applyAsLong(((Count) reading.formula()).of(), key), null);
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
