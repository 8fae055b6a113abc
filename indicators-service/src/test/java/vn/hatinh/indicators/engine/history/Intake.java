package vn.hatinh.indicators.engine.history;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import vn.hatinh.indicators.engine.contribution.AgencyFactContributions;
import vn.hatinh.indicators.engine.contribution.Contribution;
import vn.hatinh.indicators.engine.contribution.Contributions;
import vn.hatinh.indicators.engine.contribution.StaffContributions;
import vn.hatinh.indicators.engine.facts.AgencyFact;
import vn.hatinh.indicators.engine.facts.StaffFacts;
import vn.hatinh.indicators.engine.facts.UnitHistory;
import vn.hatinh.indicators.engine.plan.Plan;
import vn.hatinh.indicators.engine.state.AgencyState;

/** The rule by which events become sums, without the event bus and the database. */
final class Intake {

    private final StaffContributions staff;
    private final AgencyFactContributions agencyFacts;
    private final Map<String, Integer> versions = new HashMap<>();
    private final Map<String, List<Contribution>> contributions = new HashMap<>();
    private final List<Contribution> lastChanges = new ArrayList<>();
    private AgencyState state = AgencyState.EMPTY;

    Intake(Plan plan) {
        this.staff = new StaffContributions(plan);
        this.agencyFacts = new AgencyFactContributions(plan);
    }

    Intake accept(List<Delivery> deliveries) {
        lastChanges.clear();
        deliveries.forEach(this::accept);
        return this;
    }

    /** What is not newer than what is known changes nothing. */
    private void accept(Delivery delivery) {
        String key = delivery.key();
        if (delivery.version() <= versions.getOrDefault(key, 0)) {
            return;
        }
        versions.put(key, delivery.version());
        List<Contribution> after = delivery.record().map(this::contributions).orElse(List.of());
        List<Contribution> before = contributions.put(key, after);
        List<Contribution> difference = Contributions.difference(before == null ? List.of() : before, after);
        lastChanges.addAll(difference);
        state = state.plus(difference);
        if (delivery.record().orElse(null) instanceof UnitHistory unit) {
            state = state.with(state.units().with(unit));
        } else if (state.units().knows(key)) {
            state = state.with(state.units().without(key));
        }
    }

    private List<Contribution> contributions(Object record) {
        if (record instanceof StaffFacts facts) {
            return staff.of(facts);
        }
        return record instanceof AgencyFact fact ? agencyFacts.of(fact) : List.of();
    }

    /** What the last deliveries added. */
    List<Contribution> lastChanges() {
        return List.copyOf(lastChanges);
    }

    AgencyState state() {
        return state;
    }
}
