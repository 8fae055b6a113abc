package vn.hatinh.indicators.publication;

import java.math.BigDecimal;
import java.util.Optional;

import vn.hatinh.contracts.indicators.Disclosure;
import vn.hatinh.contracts.indicators.IndicatorSeriesChanged;
import vn.hatinh.contracts.indicators.IndicatorStatus;
import vn.hatinh.contracts.indicators.MeasureKind;
import vn.hatinh.contracts.indicators.PlanPublished;
import vn.hatinh.indicators.engine.disclosure.Shown;
import vn.hatinh.indicators.engine.plan.Goal;
import vn.hatinh.indicators.engine.plan.Indicator;
import vn.hatinh.indicators.engine.plan.Plan;
import vn.hatinh.indicators.engine.plan.Reading;
import vn.hatinh.indicators.engine.plan.Target;
import vn.hatinh.indicators.engine.plan.Text;
import vn.hatinh.indicators.engine.plan.Timing;
import vn.hatinh.indicators.engine.time.Horizon;
import vn.hatinh.indicators.engine.time.Period;
import vn.hatinh.indicators.engine.value.Fraction;
import vn.hatinh.indicators.engine.value.IndicatorValue;
import vn.hatinh.indicators.engine.value.Quotient;
import vn.hatinh.indicators.engine.value.Status;

/** The engine's values and plans in the form of the contracts. */
final class Wire {

    private Wire() {}

    static MeasureKind timing(Timing timing) {
        return MeasureKind.valueOf(timing.name());
    }

    static IndicatorSeriesChanged.Point point(IndicatorValue value, Shown shown, Horizon horizon) {
        // what the calendar closes is written as it was before there was anything else
        Optional<Period> ended = horizon.endingOn(value.cutOff()).filter(period -> !horizon.isOfTheCalendar(period));
        return new IndicatorSeriesChanged.Point(
                value.period(),
                value.cutOff(),
                decimal(value.quotient().numerator()),
                decimal(value.quotient().denominator()),
                decimal(value.quotient().value()),
                status(value.status()),
                decimal(value.target()),
                value.distanceInPeople(),
                shown(shown),
                ended.map(Period::toString).orElse(null),
                ended.map(period -> horizon.span(period).from()).orElse(null));
    }

    private static IndicatorSeriesChanged.Shown shown(Shown shown) {
        Quotient quotient = shown.quotient();
        return quotient == null
                ? IndicatorSeriesChanged.Shown.NOTHING
                : new IndicatorSeriesChanged.Shown(
                        Disclosure.valueOf(shown.form().name()),
                        decimal(quotient.numerator()),
                        decimal(quotient.denominator()),
                        decimal(quotient.value()),
                        status(shown.status()),
                        shown.distanceInPeople());
    }

    private static IndicatorStatus status(Status status) {
        return status == null ? null : IndicatorStatus.valueOf(status.name());
    }

    static PlanPublished plan(Plan plan) {
        return new PlanPublished(
                plan.id(),
                plan.version(),
                plan.number(),
                plan.signed(),
                text(plan.title()),
                plan.horizon().from(),
                plan.horizon().to(),
                plan.goals().stream().map(Wire::goal).toList());
    }

    private static PlanPublished.Goal goal(Goal goal) {
        return new PlanPublished.Goal(
                goal.code(),
                text(goal.title()),
                goal.clause(),
                goal.indicators().stream().map(Wire::indicator).toList());
    }

    /** An indicator without a headline takes its form from its first reading. */
    private static PlanPublished.Indicator indicator(Indicator indicator) {
        Reading main = indicator.headline().orElse(indicator.readings().get(0));
        return new PlanPublished.Indicator(
                indicator.code(),
                text(indicator.name()),
                indicator.clause(),
                timing(main.timing()),
                unitOfMeasure(main),
                main.agencyOnly(),
                target(indicator.target()),
                indicator.readings().stream()
                        .map(reading -> new PlanPublished.Reading(
                                reading.id(), text(reading.name()), unitOfMeasure(reading), reading.keyed()))
                        .toList());
    }

    private static PlanPublished.Target target(Target target) {
        return target == null
                ? null
                : new PlanPublished.Target(
                        PlanPublished.Rule.valueOf(target.rule().name()),
                        target.figure(),
                        target.everyYear(),
                        target.due(),
                        target.keptUntil());
    }

    private static PlanPublished.UnitOfMeasure unitOfMeasure(Reading reading) {
        return PlanPublished.UnitOfMeasure.valueOf(reading.unitOfMeasure().name());
    }

    private static PlanPublished.Text text(Text text) {
        return new PlanPublished.Text(text.vi(), text.en());
    }

    private static BigDecimal decimal(Fraction number) {
        return number == null ? null : number.toDecimal();
    }
}
