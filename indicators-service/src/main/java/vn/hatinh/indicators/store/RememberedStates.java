package vn.hatinh.indicators.store;

import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;

import vn.hatinh.indicators.store.AgencyCount.Id;

/**
 * States in memory, up to a number of bytes whatever the size of the agencies: who was not asked for longest goes first.
 * The newest stays even when it is larger than that by itself; without it each event would read it again.
 */
final class RememberedStates {

    private record Weighed(CountedState state, long bytes) {}

    private final long most;
    private final Map<Id, Weighed> states = new LinkedHashMap<>(16, 0.75f, true);
    private long bytes;

    RememberedStates(long most) {
        this.most = most;
    }

    /** Null when it is not remembered. */
    synchronized CountedState get(Id id) {
        Weighed weighed = states.get(id);
        return weighed == null ? null : weighed.state();
    }

    void put(Id id, CountedState state) {
        Weighed weighed = new Weighed(state, state.state().sums().bytes());
        synchronized (this) {
            Weighed before = states.put(id, weighed);
            bytes += weighed.bytes() - (before == null ? 0 : before.bytes());
            Iterator<Weighed> oldest = states.values().iterator();
            while (bytes > most && states.size() > 1) {
                bytes -= oldest.next().bytes();
                oldest.remove();
            }
        }
    }

    synchronized int size() {
        return states.size();
    }
}
