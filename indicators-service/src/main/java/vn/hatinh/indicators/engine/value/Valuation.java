package vn.hatinh.indicators.engine.value;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import vn.hatinh.indicators.engine.plan.Indicator;
import vn.hatinh.indicators.engine.plan.Plan;
import vn.hatinh.indicators.engine.plan.Reading;
import vn.hatinh.indicators.engine.plan.Timing;
import vn.hatinh.indicators.engine.predicate.Predicate;
import vn.hatinh.indicators.engine.state.AgencyState;
import vn.hatinh.indicators.engine.state.Sums;
import vn.hatinh.indicators.engine.state.UnitTree.Structure;
import vn.hatinh.indicators.engine.time.Period;

/**
 * Values of a plan's indicators over one state. A function of plan and state; an instance remembers the structure of the
 * days it was asked about, so it belongs to one thread and one question.
 */
public final class Valuation {

    private final String agency;
    private final Plan plan;
    private final AgencyState state;
    private final Map<LocalDate, Structure> structures = new HashMap<>();
    private final Valuation inPeriods;
    private final Judgement judgement;

    /** @param agency stands for the agency's own unit as long as no unit is known */
    public Valuation(String agency, Plan plan, AgencyState state) {
        this.agency = agency;
        this.plan = plan;
        this.state = state;
        this.inPeriods = state.closed() == null ? this : new Valuation(agency, plan, state.closed());
        this.judgement = new Judgement(plan, state.inPeriods().sums(), this::quotientOfAgency);
    }

    /** The unit that stands for the whole agency on a day. */
    public String agencyUnit(LocalDate day) {
        return structure(day).agencyUnit().orElse(agency);
    }

    /** Whether a value is that of the whole agency. */
    public boolean isOfAgency(IndicatorValue value) {
        return value.unit().equals(agencyUnit(value.cutOff()));
    }

    /** The units that have values for a reading on a day: the agency always has, even while its own unit does not stand. */
    public Set<String> units(Reading reading, LocalDate day) {
        String own = agencyUnit(day);
        Set<String> standing = structure(day).codes();
        if (reading.agencyOnly()) {
            return Set.of(own);
        } else if (standing.contains(own)) {
            return standing;
        }
        return Stream.concat(Stream.of(own), standing.stream()).collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** The units that hold what belongs directly to one of {@code direct} on a day, and always the agency's own. */
    Set<String> unitsAbove(Set<String> direct, LocalDate day) {
        Structure structure = structure(day);
        Set<String> above = structure.codes().stream()
                .filter(unit -> structure.withBelow(unit).stream().anyMatch(direct::contains))
                .collect(Collectors.toSet());
        above.add(agencyUnit(day));
        return above;
    }

    /** The ids of a reading: one, or one for each value of its dimensions. */
    public List<String> ids(Reading reading) {
        return reading.ids(state.sums()::seenCodes);
    }

    /** @param id the reading's id with its placeholders filled */
    public IndicatorValue stock(Indicator indicator, Reading reading, String id, String unit, LocalDate day) {
        return value(indicator, reading, id, unit, day, day.toString());
    }

    /** @param id the reading's id with its placeholders filled */
    public IndicatorValue flow(Indicator indicator, Reading reading, String id, String unit, Period period) {
        return inPeriods.value(indicator, reading, id, unit, cutOff(period), period.toString());
    }

    /** Every reading of every unit on the days (stocks) and in the periods (flows). */
    public Stream<IndicatorValue> all(List<LocalDate> days, List<Period> periods) {
        return all(days, periods, this::units);
    }

    /** Every reading of the agency on the days (stocks) and in the periods (flows). */
    public Stream<IndicatorValue> ofAgency(List<LocalDate> days, List<Period> periods) {
        return all(days, periods, (reading, day) -> Set.of(agencyUnit(day)));
    }

    /** Every reading of one unit on the days (stocks) and in the periods (flows) on which it stands. */
    public Stream<IndicatorValue> ofUnit(String asked, List<LocalDate> days, List<Period> periods) {
        return all(
                days,
                periods,
                (reading, day) -> units(reading, day).contains(asked) ? Set.of(asked) : Set.<String>of());
    }

    /** One reading of the agency on the days or in the periods. */
    public Stream<IndicatorValue> ofAgency(
            Indicator indicator, Reading reading, String id, List<LocalDate> days, List<Period> periods) {
        return of(indicator, reading, id, days, periods, (any, day) -> Set.of(agencyUnit(day)));
    }

    private Stream<IndicatorValue> all(
            List<LocalDate> days, List<Period> periods, BiFunction<Reading, LocalDate, Set<String>> units) {
        return plan.indicators()
                .flatMap(indicator -> indicator.readings().stream().flatMap(reading -> ids(reading).stream()
                        .flatMap(id -> of(indicator, reading, id, days, periods, units))));
    }

    private Stream<IndicatorValue> of(
            Indicator indicator,
            Reading reading,
            String id,
            List<LocalDate> days,
            List<Period> periods,
            BiFunction<Reading, LocalDate, Set<String>> units) {
        return reading.timing() == Timing.STOCK
                ? days.stream().flatMap(day -> units.apply(reading, day).stream()
                        .map(unit -> stock(indicator, reading, id, unit, day)))
                : periods.stream()
                        .filter(period -> !(indicator.yearsOnly() && period.firstHalf()))
                        .flatMap(period -> units.apply(reading, cutOff(period)).stream()
                                .map(unit -> flow(indicator, reading, id, unit, period)));
    }

    private IndicatorValue value(
            Indicator indicator, Reading reading, String id, String unit, LocalDate at, String period) {
        boolean ofAgency = unit.equals(agencyUnit(at));
        Quotient quotient = quotient(indicator, reading, id, unit, at);
        Judgement.Verdict verdict = reading.isHeadline()
                ? judgement.of(indicator, reading, quotient, at, ofAgency)
                : Judgement.Verdict.NONE;
        return new IndicatorValue(
                indicator.code(),
                id,
                unit,
                reading.timing(),
                period,
                at,
                quotient,
                verdict.status(),
                verdict.target(),
                verdict.distanceInPeople());
    }

    private Quotient quotientOfAgency(Indicator indicator, Reading reading, LocalDate at) {
        return quotientOfAgency(indicator, reading, reading.id(), at);
    }

    /**
     * The value of the whole agency, and nothing of how it is judged.
     *
     * @param id the reading's id with its placeholders filled
     * @param at the day of a stock, the last day of a flow's period
     */
    public Quotient quotientOfAgency(Indicator indicator, Reading reading, String id, LocalDate at) {
        return quotient(indicator, reading, id, agencyUnit(at), at);
    }

    private Quotient quotient(Indicator indicator, Reading reading, String id, String unit, LocalDate at) {
        Quotient quotient =
                evaluator(state.sums(), unit, at).evaluate(reading.formula(), reading.keyed() ? id : Predicate.NO_KEY);
        return judgement.recordedIn(indicator, at) ? quotient : quotient.withoutNumerator();
    }

    /** Reads sums, those of the state or of a part of it, for a unit with everything below it. */
    FormulaEvaluator evaluator(Sums sums, String unit, LocalDate at) {
        Structure structure = structure(at);
        UnitScope scope = unit.equals(agencyUnit(at))
                ? new UnitScope.Agency(structure.codes())
                : new UnitScope.Units(structure.withBelow(unit));
        return new FormulaEvaluator(plan, sums, structure, scope, at);
    }

    private LocalDate cutOff(Period period) {
        return plan.horizon().cutOff(period);
    }

    private Structure structure(LocalDate day) {
        return structures.computeIfAbsent(day, state.units()::on);
    }
}
