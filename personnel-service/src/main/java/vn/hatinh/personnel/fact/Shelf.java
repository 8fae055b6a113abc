package vn.hatinh.personnel.fact;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * The stored facts of one kind about one thing, by row key. Putting a fact on the shelf adds it, corrects the one with
 * its key, or changes nothing.
 */
public final class Shelf<F extends KeyedFact, S extends StoredFact<F>> {

    private final SortedMap<RowKey, S> rows = new TreeMap<>();
    private final List<S> added = new ArrayList<>();

    public Shelf(Collection<? extends S> stored) {
        stored.forEach(row -> rows.put(row.fact().key(), row));
    }

    /** The fact now stored under that key, or null. */
    public F get(RowKey key) {
        S row = rows.get(key);
        return row == null ? null : row.fact();
    }

    public Outcome put(F fact, Supplier<? extends S> newRow) {
        S row = rows.get(fact.key());
        if (row == null) {
            S inserted = newRow.get();
            rows.put(fact.key(), inserted);
            added.add(inserted);
            return Outcome.ADDED;
        }
        if (row.fact().equals(fact)) {
            return Outcome.UNCHANGED;
        }
        row.correct(fact);
        return Outcome.CHANGED;
    }

    /** In the order of their keys. */
    public Stream<F> facts() {
        return rows.values().stream().map(StoredFact::fact);
    }

    /** The rows that are not in the database yet. */
    public List<S> added() {
        return List.copyOf(added);
    }
}
