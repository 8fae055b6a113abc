package vn.hatinh.indicators.engine.disclosure;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;

import vn.hatinh.indicators.engine.plan.Formula;
import vn.hatinh.indicators.engine.plan.Reading;
import vn.hatinh.indicators.engine.plan.Sensitivity;
import vn.hatinh.indicators.engine.plan.Timing;
import vn.hatinh.indicators.engine.time.Horizon;
import vn.hatinh.indicators.engine.time.Period;
import vn.hatinh.indicators.engine.value.Fraction;
import vn.hatinh.indicators.engine.value.IndicatorValue;
import vn.hatinh.indicators.engine.value.Series;
import vn.hatinh.indicators.engine.value.Status;

/**
 * Decides what of a series is shown to who sees published figures only.
 *
 * <p>Of each fact that is not public one reading is shown, for whole agencies only, and of that only a rounded value: no
 * two shown values have a sum, a difference or a numerator in common, so none can be held against another. All that is
 * shown is a function of the rounded values; a status that needs more is left out.
 */
public final class DisclosureControl {

    private static final Fraction TENTH = Fraction.of(1).dividedBy(Fraction.of(10));
    private static final Fraction HALF = Fraction.of(1).dividedBy(Fraction.of(2));

    private final Rounding rounding;

    /** @param threshold least number of people among whom one must remain hidden */
    public DisclosureControl(long threshold) {
        this.rounding = new Rounding(threshold);
    }

    /**
     * @param horizon of the plan
     * @param ofAgency whether a value of the series is that of the whole agency
     * @return one for each point, in their order
     */
    public List<Shown> of(Series series, Horizon horizon, Predicate<IndicatorValue> ofAgency) {
        return ofRollUp(
                series, horizon, value -> ofAgency.test(value) ? Optional.of(Numbers.of(value)) : Optional.empty());
    }

    /**
     * @param horizon of the plan
     * @param numbers what stands behind a value of the series; empty when it is that of a unit
     * @return one for each point, in their order
     */
    public List<Shown> ofRollUp(Series series, Horizon horizon, Function<IndicatorValue, Optional<Numbers>> numbers) {
        if (!isRounded(series.reading())) {
            return series.points().stream()
                    .map(value -> unrounded(series.reading(), value))
                    .toList();
        }
        List<Optional<Band>> bands = series.points().stream()
                .map(value -> numbers.apply(value).flatMap(behind -> band(series.reading(), value, behind)))
                .toList();
        List<Shown> shown = new ArrayList<>();
        for (int i = 0; i < bands.size(); i++) {
            Status status = new RoundedStatus(series, horizon, bands).at(i);
            shown.add(bands.get(i).map(band -> Shown.rounded(band, status)).orElse(Shown.NOTHING));
        }
        return shown;
    }

    /** Whether what is shown of a value of the reading follows from its series; otherwise it follows from the value alone. */
    public static boolean isRounded(Reading reading) {
        return reading.sensitivity() == Sensitivity.GENERAL || reading.sensitivity() == Sensitivity.SENSITIVE;
    }

    /** What is shown of a value of a reading that is not rounded. */
    public static Shown unrounded(Reading reading, IndicatorValue value) {
        return reading.sensitivity() == Sensitivity.PUBLIC ? Shown.open(value) : Shown.NOTHING;
    }

    private Optional<Band> band(Reading reading, IndicatorValue value, Numbers numbers) {
        if (value.quotient().value() == null || value.status() == Status.NO_DATA || isPartOfAYear(value)) {
            return Optional.empty();
        }
        if (reading.formula() instanceof Formula.RatioOfMeans) {
            return Optional.of(mean(value.quotient().value()));
        }
        return !reading.keyed() && countsPeople(reading.formula())
                ? new RolledUp(rounding, reading.sensitivity() == Sensitivity.SENSITIVE).band(numbers)
                : Optional.empty();
    }

    /** What happened by June happened in the year as well: beside its half, a year's numerator would have a bound more. */
    private static boolean isPartOfAYear(IndicatorValue value) {
        return value.timing() == Timing.FLOW && Period.parse(value.period()).firstHalf();
    }

    /** Or units, which stand for the people in them. */
    private static boolean countsPeople(Formula formula) {
        return formula instanceof Formula.Share
                || formula instanceof Formula.ShareOfUnits
                || formula instanceof Formula.Count;
    }

    /** Means of surveys, of which those with few answers were never taken in: one decimal says nothing of one answer. */
    private static Band mean(Fraction value) {
        Fraction steps = Fraction.of(value.dividedBy(TENTH).minus(HALF).roundedUp());
        return new Band(
                steps.times(TENTH),
                steps.minus(HALF).times(TENTH),
                steps.minus(HALF).times(TENTH).minus(TENTH.times(Fraction.of(-1))));
    }
}
