package vn.hatinh.reporting.readmodel.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import jakarta.transaction.Transactional;

/**
 * The newest published states of one topic, as rows. Writing the same or an older state again changes nothing.
 *
 * @param <T> the states
 */
abstract class StateTable<T> {

    /** The kind of state that each known type of event carries. */
    abstract Map<String, Class<? extends T>> states();

    /** Inserts the states, or replaces rows that are not newer. */
    abstract void put(List<T> states);

    /** @param key the key of the topic's record */
    abstract void remove(String agency, String key);

    /**
     * Writes changes in their order, all or none.
     *
     * @throws RejectedStateException when the database does not take what a change says
     */
    @Transactional
    public void write(List<StateChange<T>> changes) {
        List<T> states = new ArrayList<>();
        for (StateChange<T> change : changes) {
            if (change instanceof StateChange.Replaced<T> replaced) {
                states.add(replaced.state());
            } else if (change instanceof StateChange.Removed<T> removed) {
                put(states);
                states.clear();
                remove(removed.agency(), removed.key());
            }
        }
        put(states);
    }
}
