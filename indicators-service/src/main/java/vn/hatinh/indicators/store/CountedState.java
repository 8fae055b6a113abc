package vn.hatinh.indicators.store;

import java.time.Instant;

import vn.hatinh.indicators.catalogue.Definition;
import vn.hatinh.indicators.engine.state.AgencyState;

/**
 * An agency's sums with how far they go.
 *
 * @param definition under which they were computed
 * @param revision tells them from earlier and later ones
 * @param position sum of the versions of the records counted
 * @param asOf when the newest of them was recorded; null before the first
 */
public record CountedState(Definition definition, AgencyState state, long revision, long position, Instant asOf) {

    static CountedState nothing(Definition definition) {
        return new CountedState(definition, AgencyState.EMPTY, 0, 0, null);
    }
}
