package vn.hatinh.indicators.plans;

import java.util.Optional;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import io.quarkus.narayana.jta.runtime.TransactionConfiguration;

import vn.hatinh.indicators.catalogue.Definition;
import vn.hatinh.indicators.engine.plan.Plan;
import vn.hatinh.indicators.engine.value.IndicatorValue;
import vn.hatinh.indicators.engine.value.Valuation;
import vn.hatinh.indicators.engine.value.ValueChange;
import vn.hatinh.indicators.intake.TrialCount;
import vn.hatinh.indicators.store.AgencyCount.Id;
import vn.hatinh.indicators.store.AskedPlan;
import vn.hatinh.indicators.values.ChangedValue;
import vn.hatinh.indicators.values.Parameters;

/** Values as they would be under another definition, beside those that are answered. */
@ApplicationScoped
class Previews {

    /** All records of a large agency take longer than a transaction usually may. */
    private static final int TIME_LIMIT_SECONDS = 600;

    private final TrialCount trial;
    private final AskedPlan plans;

    Previews(TrialCount trial, AskedPlan plans) {
        this.trial = trial;
        this.plans = plans;
    }

    /** Nothing is stored; 400 when the code stands for several agencies. */
    @Transactional
    @TransactionConfiguration(timeout = TIME_LIMIT_SECONDS)
    PreviewAnswer preview(String agency, Definition definition, String on, String period) {
        plans.requireOneAgency(agency);
        Plan plan = definition.plan();
        Parameters parameters = new Parameters(plan.horizon());
        var days = parameters.days(on);
        var periods = parameters.periods(period);
        Parameters.requireAny(days, periods);
        TrialCount.Result result = trial.count(new Id(agency, plan.id()), definition);
        Optional<Plan> former = result.former().map(Definition::plan);
        Stream<IndicatorValue> before = former.stream()
                .flatMap(earlier -> new Valuation(agency, earlier, result.before()).ofAgency(days, periods));
        Stream<IndicatorValue> after = new Valuation(agency, plan, result.after()).ofAgency(days, periods);
        return new PreviewAnswer(
                agency,
                plan.id(),
                former.map(Plan::version).orElse(null),
                plan.version(),
                result.records(),
                ValueChange.between(before, after).stream()
                        .map(ChangedValue::of)
                        .toList());
    }
}
