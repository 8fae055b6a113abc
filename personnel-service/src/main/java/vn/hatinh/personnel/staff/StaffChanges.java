package vn.hatinh.personnel.staff;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import vn.hatinh.contracts.personnel.FactChange;
import vn.hatinh.contracts.personnel.FactChange.Action;
import vn.hatinh.contracts.personnel.FactKind;
import vn.hatinh.personnel.fact.EndRule;
import vn.hatinh.personnel.fact.StaffFact;
import vn.hatinh.personnel.fact.StoredStaffFact;

/** What was changed in a staff file: everything for the audit trail, and of it what other services can see. */
final class StaffChanges {

    private static final Comparator<FactChange> ORDER = Comparator.comparing(FactChange::fact)
            .thenComparing(FactChange::validFrom, Comparator.nullsFirst(Comparator.naturalOrder()))
            .thenComparing(FactChange::action);

    /** A change with the row that it was made to, null for the person. */
    private record Change(FactKind kind, Action action, StoredStaffFact<?> row, Object before, Object after) {

        RecordedChange recorded() {
            return new RecordedChange(kind, action, row == null ? null : row.id(), before, after);
        }
    }

    private final List<Change> all = new ArrayList<>();
    private final List<FactChange> visible = new ArrayList<>();

    void person(Action action, Person before, Person after) {
        all.add(new Change(FactKind.PERSON, action, null, before, after));
        if (before == null || after == null || !before.looksLike(after)) {
            visible.add(new FactChange(FactKind.PERSON, action, null));
        }
    }

    <F extends StaffFact<?>> void added(FactKind kind, StoredStaffFact<F> row) {
        all.add(new Change(kind, Action.ADDED, row, null, row.fact()));
        visible.add(new FactChange(kind, Action.ADDED, row.fact().validFrom()));
    }

    <F extends StaffFact<?>> void corrected(FactKind kind, StoredStaffFact<F> row, F before) {
        F after = row.fact();
        all.add(new Change(kind, Action.CORRECTED, row, before, after));
        if (!before.published(EndRule.AS_WRITTEN).equals(after.published(EndRule.AS_WRITTEN))) {
            visible.add(new FactChange(kind, Action.CORRECTED, after.validFrom()));
        }
    }

    <F extends StaffFact<?>> void removed(FactKind kind, StoredStaffFact<F> row) {
        all.add(new Change(kind, Action.REMOVED, row, row.fact(), null));
        visible.add(new FactChange(kind, Action.REMOVED, row.fact().validFrom()));
    }

    boolean isEmpty() {
        return all.isEmpty();
    }

    List<RecordedChange> recorded() {
        return all.stream().map(Change::recorded).toList();
    }

    List<FactChange> visible() {
        return visible.stream().sorted(ORDER).toList();
    }

    /** The place among the recorded changes of the last one made to this row, or to the person; -1 for none. */
    int lastOf(FactKind kind, StoredStaffFact<?> row) {
        int last = all.size() - 1;
        while (last >= 0 && (all.get(last).kind != kind || all.get(last).row != row)) {
            last--;
        }
        return last;
    }
}
