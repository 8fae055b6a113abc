package vn.hatinh.indicators.engine.state;

import vn.hatinh.indicators.engine.contribution.Contribution;

/**
 * Everything that values are computed from, for one agency under one plan. Immutable.
 *
 * @param closed of a roll-up of agencies that close their years on other days than it does: what each of them said on its
 *     own cut-offs, as if it were those of the roll-up. Null where periods are read from the state itself.
 */
public record AgencyState(Sums sums, UnitTree units, AgencyState closed) {

    public static final AgencyState EMPTY = new AgencyState(Sums.EMPTY, UnitTree.EMPTY);

    public AgencyState(Sums sums, UnitTree units) {
        this(sums, units, null);
    }

    /** What values of periods are computed from. */
    public AgencyState inPeriods() {
        return closed == null ? this : closed;
    }

    public AgencyState plus(Iterable<Contribution> difference) {
        return new AgencyState(sums.plus(difference), units);
    }

    public AgencyState with(UnitTree changed) {
        return new AgencyState(sums, changed);
    }
}
