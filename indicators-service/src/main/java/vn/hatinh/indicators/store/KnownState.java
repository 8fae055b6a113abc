package vn.hatinh.indicators.store;

import vn.hatinh.indicators.catalogue.Definition;
import vn.hatinh.indicators.engine.plan.Plan;

/**
 * What was known of an agency at a moment, under the definition of then.
 *
 * @param entry of the ledger, the last that belongs to it; 0 when nothing was known, {@link #ANY} when it was not looked up
 */
public record KnownState(long entry, CountedState counted) {

    /** The state is the newest, wherever the ledger ends. */
    static final long ANY = -1;

    /** A state that was not looked up in the ledger. */
    public static KnownState newest(CountedState counted) {
        return new KnownState(ANY, counted);
    }

    /** Before the first entry. */
    public static KnownState nothing(Definition definition) {
        return new KnownState(0, CountedState.nothing(definition));
    }

    /** The plan as it was counted by. */
    public Plan plan() {
        return counted.definition().plan();
    }
}
