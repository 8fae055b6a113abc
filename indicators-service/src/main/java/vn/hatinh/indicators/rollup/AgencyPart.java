package vn.hatinh.indicators.rollup;

import java.util.Map;

import vn.hatinh.indicators.engine.plan.Plan;
import vn.hatinh.indicators.engine.rollup.RollUp;
import vn.hatinh.indicators.engine.state.AgencyState;
import vn.hatinh.indicators.store.CountedState;

/**
 * An agency as a part of what lies above it.
 *
 * @param planVersion definition under which its sums were computed
 * @param counted its sums in the form of {@link RollUp#part}
 */
public record AgencyPart(String agency, int planVersion, CountedState counted) {

    static AgencyPart of(RollUp rollUp, String agency, int planVersion, CountedState counted) {
        return new AgencyPart(
                agency,
                planVersion,
                new CountedState(
                        rollUp.part(agency, counted.state()), counted.revision(), counted.position(), counted.asOf()));
    }

    /** The agency by itself; its only unit is named as the agency is. */
    public AgencyState alone(Plan plan) {
        return new RollUp(plan).join(agency, Map.of(agency, counted.state()));
    }
}
