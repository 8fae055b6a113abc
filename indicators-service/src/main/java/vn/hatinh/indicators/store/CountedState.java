package vn.hatinh.indicators.store;

import java.time.Instant;

import vn.hatinh.indicators.engine.state.AgencyState;

/**
 * An agency's sums with how far they go.
 *
 * @param revision tells them from earlier and later ones
 * @param position sum of the versions of the records counted
 * @param asOf when the newest of them was recorded; null before the first
 */
public record CountedState(AgencyState state, long revision, long position, Instant asOf) {

    static final CountedState NOTHING = new CountedState(AgencyState.EMPTY, 0, 0, null);
}
