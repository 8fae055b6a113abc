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

    private static final String STEP = """
            insert into read_model_revision as known (agency, revision) values (?, 1)
            on conflict (agency) do update set revision = known.revision + 1""";

    /** The kind of state that each known type of event carries. */
    abstract Map<String, Class<? extends T>> states();

    /** Inserts the states, or replaces rows that are not newer. */
    abstract void put(List<T> states);

    /** @param key the key of the topic's record */
    abstract void remove(String agency, String key);

    /** The agency whose answers the change may alter. */
    abstract String concerned(StateChange<T> change);

    abstract Sql sql();

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
        stepRevisions(changes);
    }

    /** In order, and last in the transaction: whoever waits for a row here holds none that another one waits for. */
    private void stepRevisions(List<StateChange<T>> changes) {
        sql().each(
                        STEP,
                        changes.stream()
                                .map(this::concerned)
                                .distinct()
                                .sorted()
                                .map(Sql::row)
                                .toList());
    }
}
