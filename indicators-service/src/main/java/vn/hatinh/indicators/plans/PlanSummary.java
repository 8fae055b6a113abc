package vn.hatinh.indicators.plans;

import java.time.LocalDate;
import java.util.List;

import vn.hatinh.indicators.engine.plan.Indicator;
import vn.hatinh.indicators.engine.plan.Plan;
import vn.hatinh.indicators.engine.plan.Text;

/** What a file says the plan is. */
public record PlanSummary(
        String plan,
        int version,
        String number,
        Text title,
        LocalDate validFrom,
        LocalDate validTo,
        int measures,
        List<String> indicators) {

    static PlanSummary of(Plan plan) {
        return new PlanSummary(
                plan.id(),
                plan.version(),
                plan.number(),
                plan.title(),
                plan.horizon().from(),
                plan.horizon().to(),
                plan.measures().size(),
                plan.indicators().map(Indicator::code).toList());
    }
}
