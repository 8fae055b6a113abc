package vn.hatinh.indicators.values;

import java.time.Clock;
import java.time.LocalDate;

import jakarta.enterprise.context.ApplicationScoped;

import vn.hatinh.indicators.store.AskedPlan;
import vn.hatinh.indicators.store.KnownState;
import vn.hatinh.support.access.Caller;

/** Takes a question about one indicator to the state that answers it. */
@ApplicationScoped
class IndicatorQuestions {

    private final Moments moments;
    private final AskedPlan plans;
    private final Caller caller;
    private final Clock clock;

    IndicatorQuestions(Moments moments, AskedPlan plans, Caller caller, Clock clock) {
        this.moments = moments;
        this.plans = plans;
        this.caller = caller;
        this.clock = clock;
    }

    /** @param asOf the moment whose knowledge is asked for, null for all that is known */
    IndicatorAnswer about(String agency, String plan, String code, String asOf) {
        String asked = caller.agency(agency);
        KnownState known = moments.known(plans.of(asked, plan), Moments.AS_OF, asOf);
        return new IndicatorAnswer(
                asked,
                known.plan(),
                Problems.requireIndicator("code", code, known.plan()),
                known.counted(),
                LocalDate.now(clock));
    }
}
