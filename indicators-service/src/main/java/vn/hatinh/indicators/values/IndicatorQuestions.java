package vn.hatinh.indicators.values;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;

import vn.hatinh.indicators.catalogue.Catalogue;
import vn.hatinh.indicators.engine.plan.Indicator;
import vn.hatinh.indicators.engine.plan.Plan;
import vn.hatinh.indicators.store.AgencyStates;
import vn.hatinh.support.access.Caller;
import vn.hatinh.support.problem.Text;

/** Takes a question about one indicator to the state that answers it. */
@ApplicationScoped
class IndicatorQuestions {

    private final Catalogue catalogue;
    private final AgencyStates states;
    private final Caller caller;
    private final Clock clock;

    IndicatorQuestions(Catalogue catalogue, AgencyStates states, Caller caller, Clock clock) {
        this.catalogue = catalogue;
        this.states = states;
        this.caller = caller;
        this.clock = clock;
    }

    IndicatorAnswer about(String agency, String code) {
        Plan plan = catalogue.plan();
        Indicator indicator = plan.indicator(code).orElseThrow(() -> unknownCode(plan, code));
        String asked = caller.agency(agency);
        return new IndicatorAnswer(asked, plan, indicator, states.of(asked), LocalDate.now(clock));
    }

    private static RuntimeException unknownCode(Plan plan, String code) {
        List<String> codes = plan.indicators().map(Indicator::code).toList();
        return Problems.unknown(
                "code",
                code,
                new Text(
                        "kế hoạch không có chỉ tiêu này; có: " + codes,
                        "the plan has no such indicator; it has: " + codes));
    }
}
