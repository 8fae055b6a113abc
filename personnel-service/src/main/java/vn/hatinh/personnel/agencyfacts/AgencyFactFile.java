package vn.hatinh.personnel.agencyfacts;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Set;

import vn.hatinh.personnel.fact.Outcome;
import vn.hatinh.support.outbox.OutboxEvent;

/** Facts of one kind of an agency, open for changes. */
public final class AgencyFactFile<F extends AgencyFact> {

    private final AgencyFactType<F> type;
    private final String agency;
    private final Map<String, StoredAgencyFact<F>> rows = new HashMap<>();
    private final List<StoredAgencyFact<F>> added = new ArrayList<>();
    private final Set<StoredAgencyFact<F>> toTell = new LinkedHashSet<>();

    AgencyFactFile(AgencyFactType<F> type, String agency, Collection<? extends StoredAgencyFact<F>> stored) {
        this.type = type;
        this.agency = agency;
        stored.forEach(row -> rows.put(row.fact().factKey(), row));
    }

    /** Adds the fact, or corrects the one with its key. */
    public Outcome put(F fact) {
        StoredAgencyFact<F> row = rows.get(fact.factKey());
        if (row == null) {
            add(fact);
            return Outcome.ADDED;
        }
        boolean comesBack = row.isRemoved();
        F before = row.fact();
        if (!comesBack && before.equals(fact)) {
            return Outcome.UNCHANGED;
        }
        row.write(fact);
        if (comesBack || !before.looksLike(fact)) {
            toTell.add(row);
        }
        return comesBack ? Outcome.ADDED : Outcome.CHANGED;
    }

    /**
     * Takes back a fact that was recorded by mistake.
     *
     * @throws NoSuchElementException when there is none
     */
    public void remove(String factKey) {
        StoredAgencyFact<F> row = find(factKey).orElseThrow();
        row.remove();
        toTell.add(row);
    }

    /** The stored fact of that key; nothing when it was removed. */
    public Optional<StoredAgencyFact<F>> find(String factKey) {
        return Optional.ofNullable(rows.get(factKey)).filter(row -> !row.isRemoved());
    }

    /** One event for each fact that other services see changed; each takes its fact's next version. */
    public List<OutboxEvent> events() {
        return toTell.stream().map(StoredAgencyFact::nextEvent).toList();
    }

    List<StoredAgencyFact<F>> addedRows() {
        return List.copyOf(added);
    }

    private void add(F fact) {
        StoredAgencyFact<F> row = type.newRow().get();
        row.store(agency, fact);
        rows.put(fact.factKey(), row);
        added.add(row);
        toTell.add(row);
    }
}
