package vn.hatinh.personnel.fact;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * The stored facts of one kind about one thing. Putting a fact on the shelf adds it, corrects the one with its row key,
 * or changes nothing. Other changes may leave two facts with one key, which the rules then tell.
 */
public final class Shelf<F extends KeyedFact, S extends StoredFact<F>> {

    private final List<S> rows;
    private final List<S> added = new ArrayList<>();
    private final List<S> removed = new ArrayList<>();

    public Shelf(Collection<? extends S> stored) {
        this.rows = new ArrayList<>(stored);
    }

    /** The row now stored under that key. */
    public Optional<S> find(RowKey key) {
        return rows.stream().filter(row -> row.fact().key().equals(key)).findFirst();
    }

    /** The row of that number; one that is not in the database yet has none. */
    public Optional<S> find(long id) {
        return rows.stream().filter(row -> row.id() != null && row.id() == id).findFirst();
    }

    public Outcome put(F fact, Supplier<? extends S> newRow) {
        return find(fact.key()).map(row -> replace(row, fact)).orElseGet(() -> {
            add(newRow.get());
            return Outcome.ADDED;
        });
    }

    public void add(S row) {
        rows.add(row);
        added.add(row);
    }

    public Outcome replace(S row, F fact) {
        if (row.fact().equals(fact)) {
            return Outcome.UNCHANGED;
        }
        row.correct(fact);
        return Outcome.CHANGED;
    }

    public void remove(S row) {
        rows.remove(row);
        if (!added.remove(row)) {
            removed.add(row);
        }
    }

    /** In the order of their keys. */
    public Stream<S> rows() {
        return rows.stream().sorted(Comparator.comparing(row -> row.fact().key()));
    }

    /** In the order of their keys. */
    public Stream<F> facts() {
        return rows().map(StoredFact::fact);
    }

    /** The rows that are not in the database yet. */
    public List<S> added() {
        return List.copyOf(added);
    }

    /** The rows that are in the database still. */
    public List<S> removed() {
        return List.copyOf(removed);
    }
}
