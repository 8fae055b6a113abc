package vn.hatinh.indicators.engine.forecast;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import vn.hatinh.indicators.engine.plan.Indicator;
import vn.hatinh.indicators.engine.plan.Plan;
import vn.hatinh.indicators.engine.plan.Reading;
import vn.hatinh.indicators.engine.plan.Timing;
import vn.hatinh.indicators.engine.state.AgencyState;
import vn.hatinh.indicators.engine.time.Horizon;
import vn.hatinh.indicators.engine.value.IndicatorValue;
import vn.hatinh.indicators.engine.value.Valuation;

/** What the agency's headlines will be if nothing happens but what is in a state already. */
public final class Forecast {

    private final Plan plan;
    private final AgencyState state;
    private final Valuation valuation;
    private final LocalDate today;

    /** @param state in which what is expected counts as if it were known */
    public Forecast(String agency, Plan plan, AgencyState state, LocalDate today) {
        this.plan = plan;
        this.state = state;
        this.valuation = new Valuation(agency, plan, state);
        this.today = today;
    }

    /**
     * A day from which a target holds, or does not hold, other than before.
     *
     * @param reached whether it holds from then on
     * @param value on that day
     */
    public record Turn(LocalDate day, boolean reached, IndicatorValue value) {}

    /** The headline on each year's cut-off to come. */
    public List<IndicatorValue> values(Indicator indicator, Reading headline) {
        Horizon horizon = plan.horizon();
        return horizon.periods().stream()
                .filter(period -> !period.firstHalf() && !horizon.cutOff(period).isBefore(today))
                .map(year -> headline.timing() == Timing.STOCK
                        ? stock(indicator, headline, horizon.cutOff(year))
                        : valuation.flow(
                                indicator, headline, headline.id(), valuation.agencyUnit(horizon.cutOff(year)), year))
                .toList();
    }

    /** Whether the target of a stock holds today. */
    public boolean reachedToday(Indicator indicator, Reading headline) {
        return stock(indicator, headline, today).reaches(indicator.target());
    }

    /**
     * The days to come on which the target of a stock is lost or reached, in their order. Between two days of change every
     * stock stays as it is, so only those are looked at.
     */
    public List<Turn> turns(Indicator indicator, Reading headline) {
        List<Turn> turns = new ArrayList<>();
        boolean reached = reachedToday(indicator, headline);
        for (LocalDate day : daysOfChange(headline)) {
            IndicatorValue value = stock(indicator, headline, day);
            if (value.reaches(indicator.target()) != reached) {
                reached = !reached;
                turns.add(new Turn(day, reached, value));
            }
        }
        return turns;
    }

    private List<LocalDate> daysOfChange(Reading headline) {
        return Stream.concat(
                        headline.formula().measures().flatMap(state.sums()::days),
                        state.units().days())
                .filter(day -> day.isAfter(today) && plan.horizon().contains(day))
                .distinct()
                .sorted()
                .toList();
    }

    private IndicatorValue stock(Indicator indicator, Reading headline, LocalDate day) {
        return valuation.stock(indicator, headline, headline.id(), valuation.agencyUnit(day), day);
    }
}
