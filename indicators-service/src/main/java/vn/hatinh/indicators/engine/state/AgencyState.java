package vn.hatinh.indicators.engine.state;

import vn.hatinh.indicators.engine.contribution.Contribution;

/** Everything that values are computed from, for one agency under one plan. Immutable. */
public record AgencyState(Sums sums, UnitTree units) {

    public static final AgencyState EMPTY = new AgencyState(Sums.EMPTY, UnitTree.EMPTY);

    public AgencyState plus(Iterable<Contribution> difference) {
        return new AgencyState(sums.plus(difference), units);
    }

    public AgencyState with(UnitTree changed) {
        return new AgencyState(sums, changed);
    }
}
