package vn.hatinh.personnel.staff;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import vn.hatinh.contracts.personnel.FactChange;
import vn.hatinh.contracts.personnel.FactChange.Action;
import vn.hatinh.contracts.personnel.FactKind;
import vn.hatinh.personnel.fact.EndRule;
import vn.hatinh.personnel.fact.Outcome;
import vn.hatinh.personnel.fact.Shelf;
import vn.hatinh.personnel.fact.StaffFact;
import vn.hatinh.personnel.fact.StaffFactType;
import vn.hatinh.personnel.fact.StoredStaffFact;

/**
 * A person with all dated facts, open for changes. It remembers those changes that other services can see; a corrected
 * name, day of birth within the month, or job title is stored and stays here.
 *
 * <p>Whoever opens a file for writing holds the lock on the person's row until the transaction ends.
 */
public final class StaffFile {

    private static final Comparator<FactChange> CHANGE_ORDER = Comparator.comparing(FactChange::fact)
            .thenComparing(FactChange::validFrom, Comparator.nullsFirst(Comparator.naturalOrder()))
            .thenComparing(FactChange::action);

    private final StaffMember member;
    private final boolean isNew;
    private final Map<FactKind, Shelf<?, ?>> shelves = new EnumMap<>(FactKind.class);
    private final List<FactChange> changes = new ArrayList<>();

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
        file.changes.add(new FactChange(FactKind.PERSON, Action.ADDED, null));
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
        if (!before.looksLike(person)) {
            changes.add(new FactChange(FactKind.PERSON, Action.CORRECTED, null));
        }
        return Outcome.CHANGED;
    }

    /** Adds the fact, or corrects the one with its row key. */
    public <F extends StaffFact<P>, P extends Record> Outcome put(StaffFactType<F, P> type, F fact) {
        Shelf<F, StoredStaffFact<F>> shelf = shelf(type);
        F before = shelf.get(fact.key());
        Outcome outcome = shelf.put(fact, () -> newRow(type, fact));
        if (before == null) {
            changes.add(new FactChange(type.kind(), Action.ADDED, fact.validFrom()));
        } else if (!before.published(EndRule.AS_WRITTEN).equals(fact.published(EndRule.AS_WRITTEN))) {
            changes.add(new FactChange(type.kind(), Action.CORRECTED, fact.validFrom()));
        }
        return outcome;
    }

    public StaffMember member() {
        return member;
    }

    /** Not in the database yet, so nobody has been told about this person. */
    public boolean isNew() {
        return isNew;
    }

    /** The facts of one kind in the order of their row keys. */
    public <F extends StaffFact<P>, P extends Record> List<F> facts(StaffFactType<F, P> type) {
        return shelf(type).facts().toList();
    }

    /** What other services have to be told. */
    List<FactChange> changes() {
        return changes.stream().sorted(CHANGE_ORDER).toList();
    }

    /** The rows of one kind that are not in the database yet. */
    <F extends StaffFact<P>, P extends Record> Stream<StoredStaffFact<F>> addedRows(StaffFactType<F, P> type) {
        return shelf(type).added().stream();
    }

    private <F extends StaffFact<P>, P extends Record> StoredStaffFact<F> newRow(StaffFactType<F, P> type, F fact) {
        StoredStaffFact<F> row = type.newRow().get();
        row.store(member.agency(), member.id(), fact);
        return row;
    }

    /** The cast holds because shelves are put up under their own type only. */
    @SuppressWarnings("unchecked")
    private <F extends StaffFact<P>, P extends Record> Shelf<F, StoredStaffFact<F>> shelf(StaffFactType<F, P> type) {
        return (Shelf<F, StoredStaffFact<F>>)
                shelves.computeIfAbsent(type.kind(), missing -> new Shelf<F, StoredStaffFact<F>>(List.of()));
    }
}
