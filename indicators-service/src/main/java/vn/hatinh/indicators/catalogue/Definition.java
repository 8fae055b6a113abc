package vn.hatinh.indicators.catalogue;

import java.util.Objects;

import vn.hatinh.indicators.engine.contribution.AgencyFactContributions;
import vn.hatinh.indicators.engine.contribution.StaffContributions;
import vn.hatinh.indicators.engine.plan.Plan;

/**
 * What an agency is counted by: a version of a plan, with what its activation has otherwise. Two that say the same are
 * equal.
 */
public final class Definition {

    private final Key key;
    private final Plan plan;
    private final StaffContributions staffContributions;
    private final AgencyFactContributions agencyFactContributions;

    /** @param plan as read with the adjustments */
    public Definition(Plan plan, Adjustments adjustments) {
        this.key = new Key(plan.id(), plan.version(), adjustments);
        this.plan = plan;
        this.staffContributions = new StaffContributions(plan);
        this.agencyFactContributions = new AgencyFactContributions(plan);
    }

    /** What tells a definition from every other. */
    public record Key(String plan, int version, Adjustments adjustments) {

        public Key {
            Objects.requireNonNull(plan, "plan");
            Objects.requireNonNull(adjustments, "adjustments");
        }

        @Override
        public String toString() {
            return plan + " version " + version + (adjustments.equals(Adjustments.NONE) ? "" : " adjusted");
        }
    }

    public Key key() {
        return key;
    }

    public Plan plan() {
        return plan;
    }

    public StaffContributions staffContributions() {
        return staffContributions;
    }

    public AgencyFactContributions agencyFactContributions() {
        return agencyFactContributions;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Definition definition && key.equals(definition.key);
    }

    @Override
    public int hashCode() {
        return key.hashCode();
    }

    @Override
    public String toString() {
        return key.toString();
    }
}
