package vn.hatinh.indicators.engine.given;

import java.util.ArrayList;
import java.util.List;

import vn.hatinh.indicators.engine.bruteforce.Records;
import vn.hatinh.indicators.engine.contribution.AgencyFactContributions;
import vn.hatinh.indicators.engine.contribution.Contribution;
import vn.hatinh.indicators.engine.contribution.StaffContributions;
import vn.hatinh.indicators.engine.facts.UnitHistory;
import vn.hatinh.indicators.engine.plan.Plan;
import vn.hatinh.indicators.engine.state.AgencyState;

/** All records counted at once. */
public final class Batch {

    private Batch() {}

    public static AgencyState of(Plan plan, Records records) {
        AgencyState state = AgencyState.EMPTY;
        for (UnitHistory unit : records.units()) {
            state = state.with(state.units().with(unit));
        }
        return state.plus(contributions(plan, records));
    }

    public static List<Contribution> contributions(Plan plan, Records records) {
        StaffContributions staff = new StaffContributions(plan);
        AgencyFactContributions agency = new AgencyFactContributions(plan);
        List<Contribution> contributions = new ArrayList<>();
        records.staff().forEach(facts -> contributions.addAll(staff.of(facts)));
        records.agencyFacts().forEach(fact -> contributions.addAll(agency.of(fact)));
        return contributions;
    }
}
