package vn.hatinh.indicators.sample;

import vn.hatinh.indicators.catalogue.CatalogueReader;
import vn.hatinh.indicators.engine.contribution.AgencyFactContributions;
import vn.hatinh.indicators.engine.contribution.StaffContributions;
import vn.hatinh.indicators.engine.facts.AgencyFact;
import vn.hatinh.indicators.engine.facts.StaffFacts;
import vn.hatinh.indicators.engine.facts.UnitHistory;
import vn.hatinh.indicators.engine.plan.Plan;
import vn.hatinh.indicators.engine.state.AgencyState;

/** The shipped plan and the sample department's state under it. */
public final class SampleState {

    public static final String AGENCY = "H27.13";

    private SampleState() {}

    public static Plan plan() {
        return new CatalogueReader()
                .read("662-KH-SNgV.yaml", SampleState.class.getResourceAsStream("/catalogue/662-KH-SNgV.yaml"));
    }

    public static AgencyState of(Plan plan, SampleWorkbook sample) {
        AgencyState state = AgencyState.EMPTY;
        for (UnitHistory unit : sample.units()) {
            state = state.with(state.units().with(unit));
        }
        StaffContributions staff = new StaffContributions(plan);
        for (StaffFacts facts : sample.staff().values()) {
            state = state.plus(staff.of(facts));
        }
        AgencyFactContributions agency = new AgencyFactContributions(plan);
        for (AgencyFact fact : sample.agencyFacts()) {
            state = state.plus(agency.of(fact));
        }
        return state;
    }
}
