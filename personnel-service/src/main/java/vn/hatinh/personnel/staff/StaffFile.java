package vn.hatinh.personnel.staff;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.stream.Stream;

import vn.hatinh.contracts.personnel.FactChange.Action;
import vn.hatinh.contracts.personnel.FactKind;
import vn.hatinh.personnel.fact.Outcome;
import vn.hatinh.personnel.fact.Shelf;
import vn.hatinh.personnel.fact.StaffFact;
import vn.hatinh.personnel.fact.StaffFactType;
import vn.hatinh.personnel.fact.StoredStaffFact;

/**
 * A person with all dated facts, open for changes. It remembers what was changed; corrections that other services cannot
 * see, such as a name, a day of birth within the month, or a job title, are stored and stay here.
 *
 * <p>Whoever opens a file for writing holds the lock on the person's row until the transaction ends.
 */
public final class StaffFile {

    private final StaffMember member;
    private final boolean isNew;
    private final Map<FactKind, Shelf<?, ?>> shelves = new EnumMap<>(FactKind.class);
    private final StaffChanges changes = new StaffChanges();

    private StaffFile(StaffMember member, boolean isNew) {
        this.member = member;
        this.isNew = isNew;
    }

    /** The file of somebody who is on the books; {@link #shelve} fills it. */
    static StaffFile of(StaffMember member) {
        return new StaffFile(member, false);
    }

    /** A new and empty file. */
    public static StaffFile opened(StaffMember member) {
        StaffFile file = new StaffFile(member, true);
        file.changes.person(Action.ADDED, null, member.person());
        return file;
    }

    <F extends StaffFact<P>, P extends Record> void shelve(
            StaffFactType<F, P> type, List<? extends StoredStaffFact<F>> stored) {
        shelves.put(type.kind(), new Shelf<F, StoredStaffFact<F>>(stored));
    }

    /** Says anew who the person is. */
    public Outcome correct(Person person) {
        Person before = member.person();
        if (before.equals(person)) {
            return Outcome.UNCHANGED;
        }
        member.correct(person);
        changes.person(Action.CORRECTED, before, person);
        return Outcome.CHANGED;
    }

    /** Adds the fact, or corrects the one with its row key. */
    public <F extends StaffFact<P>, P extends Record> Outcome put(StaffFactType<F, P> type, F fact) {
        StoredStaffFact<F> row = shelf(type).find(fact.key()).orElse(null);
        if (row == null) {
            add(type, fact);
            return Outcome.ADDED;
        }
        return replace(type, row, fact);
    }

    /** Adds the fact, even if there is another one with its row key: the rules will tell. */
    public <F extends StaffFact<P>, P extends Record> void add(StaffFactType<F, P> type, F fact) {
        StoredStaffFact<F> row = type.newRow().get();
        row.store(member.agency(), member.id(), fact);
        shelf(type).add(row);
        changes.added(type.kind(), row);
    }

    /**
     * Corrects the fact of that number.
     *
     * @throws NoSuchElementException when the file has none
     */
    public <F extends StaffFact<P>, P extends Record> Outcome replace(StaffFactType<F, P> type, long id, F fact) {
        return replace(type, shelf(type).find(id).orElseThrow(), fact);
    }

    private <F extends StaffFact<P>, P extends Record> Outcome replace(
            StaffFactType<F, P> type, StoredStaffFact<F> row, F fact) {
        F before = row.fact();
        Outcome outcome = shelf(type).replace(row, fact);
        if (outcome == Outcome.CHANGED) {
            changes.corrected(type.kind(), row, before);
        }
        return outcome;
    }

    /**
     * Takes the fact of that number out of the file.
     *
     * @throws NoSuchElementException when the file has none
     */
    public <F extends StaffFact<P>, P extends Record> void remove(StaffFactType<F, P> type, long id) {
        StoredStaffFact<F> row = shelf(type).find(id).orElseThrow();
        shelf(type).remove(row);
        changes.removed(type.kind(), row);
    }

    /**
     * Takes somebody who was registered by mistake off the books, with all facts. Their code is free again, and nobody
     * finds the record any more; other services are told that it holds nothing.
     */
    public void strikeOff() {
        StaffFacts.ALL.forEach(this::removeAll);
        member.remove();
        changes.person(Action.REMOVED, member.person(), null);
    }

    private <F extends StaffFact<P>, P extends Record> void removeAll(StaffFactType<F, P> type) {
        shelf(type).rows().toList().forEach(row -> {
            shelf(type).remove(row);
            changes.removed(type.kind(), row);
        });
    }

    public StaffMember member() {
        return member;
    }

    /** Not in the database yet, so nobody has been told about this person. */
    public boolean isNew() {
        return isNew;
    }

    /** Whether anything was changed, be it visible to other services or not. */
    public boolean isChanged() {
        return !changes.isEmpty();
    }

    /** The facts of one kind in the order of their row keys. */
    public <F extends StaffFact<P>, P extends Record> List<F> facts(StaffFactType<F, P> type) {
        return shelf(type).facts().toList();
    }

    /** The same with their numbers. */
    public <F extends StaffFact<P>, P extends Record> List<FiledFact<F>> filed(StaffFactType<F, P> type) {
        return shelf(type)
                .rows()
                .map(row -> new FiledFact<>(row.id(), row.fact()))
                .toList();
    }

    public <F extends StaffFact<P>, P extends Record> Optional<F> fact(StaffFactType<F, P> type, long id) {
        return shelf(type).find(id).map(StoredStaffFact::fact);
    }

    /** Whether anything is known about the person but when they were employed. */
    public boolean holdsMoreThanEmployment() {
        return StaffFacts.ALL.stream()
                .filter(type -> type != StaffFacts.EMPLOYMENT)
                .anyMatch(type -> shelf(type).rows().findAny().isPresent());
    }

    /** Every change since the file was opened, in the order in which they were made. */
    public List<RecordedChange> recordedChanges() {
        return changes.recorded();
    }

    /** The rows of one kind, in the order of their row keys. */
    <F extends StaffFact<P>, P extends Record> Stream<StoredStaffFact<F>> rows(StaffFactType<F, P> type) {
        return shelf(type).rows();
    }

    StaffChanges changes() {
        return changes;
    }

    /** The rows of one kind that are not in the database yet. */
    <F extends StaffFact<P>, P extends Record> Stream<StoredStaffFact<F>> addedRows(StaffFactType<F, P> type) {
        return shelf(type).added().stream();
    }

    /** The rows of one kind that are in the database still. */
    <F extends StaffFact<P>, P extends Record> Stream<StoredStaffFact<F>> removedRows(StaffFactType<F, P> type) {
        return shelf(type).removed().stream();
    }

    /** The cast holds because shelves are put up under their own type only. */
    @SuppressWarnings("unchecked")
    private <F extends StaffFact<P>, P extends Record> Shelf<F, StoredStaffFact<F>> shelf(StaffFactType<F, P> type) {
        return (Shelf<F, StoredStaffFact<F>>)
                shelves.computeIfAbsent(type.kind(), missing -> new Shelf<F, StoredStaffFact<F>>(List.of()));
    }
}
