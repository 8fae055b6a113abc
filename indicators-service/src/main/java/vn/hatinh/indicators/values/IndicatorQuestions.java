package vn.hatinh.indicators.values;

import java.time.Clock;
import java.time.LocalDate;

import jakarta.enterprise.context.ApplicationScoped;

import vn.hatinh.indicators.engine.plan.Indicator;
import vn.hatinh.indicators.rollup.Known;
import vn.hatinh.indicators.sight.PublishedAgency;
import vn.hatinh.indicators.sight.PublishedFigures;
import vn.hatinh.indicators.sight.Seen;
import vn.hatinh.indicators.sight.Sights;
import vn.hatinh.indicators.store.AskedPlan;
import vn.hatinh.support.access.Caller;

/** Takes a question about one indicator to the state that answers it. */
@ApplicationScoped
class IndicatorQuestions {

    private static final String UNIT = "unit";

    private final Moments moments;
    private final AskedPlan plans;
    private final Sights sights;
    private final PublishedFigures published;
    private final Caller caller;
    private final Clock clock;

    IndicatorQuestions(
            Moments moments, AskedPlan plans, Sights sights, PublishedFigures published, Caller caller, Clock clock) {
        this.moments = moments;
        this.plans = plans;
        this.sights = sights;
        this.published = published;
        this.caller = caller;
        this.clock = clock;
    }

    /**
     * @param unit null or blank for the whole agency
     * @param asOf the moment whose knowledge is asked for, null for all that is known
     */
    IndicatorAnswer about(String agency, String plan, String code, String unit, String asOf) {
        sights.requireNone(UNIT, unit);
        sights.requireNone(Moments.AS_OF, asOf);
        Known known = moments.known(plans.of(caller.agency(agency), plan), Moments.AS_OF, asOf);
        Indicator indicator = Problems.requireIndicator("code", code, known.plan());
        Problems.requireUnit(UNIT, unit, known);
        return new IndicatorAnswer(
                known,
                indicator,
                unit,
                sights.currentDay(LocalDate.now(clock), known.plan().horizon()),
                days -> sights.requireCutOffs(Parameters.ON, days, known.plan().horizon()),
                sight(known, indicator));
    }

    private IndicatorAnswer.Sight sight(Known known, Indicator indicator) {
        if (!sights.isControlled()) {
            return (reading, id, values) -> values.map(Seen::whole);
        }
        PublishedAgency figures = published.of(known);
        return (reading, id, values) -> figures.see(indicator, reading, id, values);
    }
}
