package vn.hatinh.indicators.rollup;

import java.util.Map;

import vn.hatinh.indicators.engine.plan.Plan;
import vn.hatinh.indicators.store.AgencyCount.Id;
import vn.hatinh.indicators.store.CountedState;
import vn.hatinh.indicators.store.KnownState;

/**
 * What is known of an agency, or of all below a code that names none.
 *
 * @param parts the agencies below the code; empty for an agency
 */
public record Known(Id id, KnownState state, Map<String, AgencyPart> parts) {

    public String agency() {
        return id.agency();
    }

    public boolean isRollUp() {
        return !parts.isEmpty();
    }

    public Plan plan() {
        return state.plan();
    }

    public CountedState counted() {
        return state.counted();
    }
}
