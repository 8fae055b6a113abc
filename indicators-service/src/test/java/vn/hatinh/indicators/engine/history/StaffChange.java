package vn.hatinh.indicators.engine.history;

import java.util.List;
import java.util.Optional;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;

import vn.hatinh.indicators.engine.facts.StaffFacts.Assignment;
import vn.hatinh.indicators.engine.facts.StaffFacts.Employment;
import vn.hatinh.indicators.engine.given.Staff;

/** What an officer may do to a record. */
sealed interface StaffChange {

    /** The record after it; empty when the record is gone. */
    Optional<Staff> on(Staff before);

    record Added(Record row) implements StaffChange {
        @Override
        public Optional<Staff> on(Staff before) {
            return Optional.of(RandomStaff.plausible(before.with(row)));
        }
    }

    record Removed(int place) implements StaffChange {
        @Override
        public Optional<Staff> on(Staff before) {
            return Optional.of(
                    before.rows().isEmpty()
                            ? before
                            : before.without(place % before.rows().size()));
        }
    }

    record Corrected(Class<? extends Record> kind, List<Record> rows) implements StaffChange {
        @Override
        public Optional<Staff> on(Staff before) {
            return Optional.of(before.without(kind).with(rows.toArray(Record[]::new)));
        }
    }

    /** A change after this one brings the record back. */
    record Deleted() implements StaffChange {
        @Override
        public Optional<Staff> on(Staff before) {
            return Optional.empty();
        }
    }

    static Arbitrary<StaffChange> any() {
        return Arbitraries.oneOf(
                RandomRows.any().map(Added::new),
                Evenly.between(0, 20).map(Removed::new),
                RandomStaff.employment().map(rows -> new Corrected(Employment.class, rows)),
                RandomStaff.assignments().map(rows -> new Corrected(Assignment.class, rows)),
                Arbitraries.just(new Deleted()));
    }
}
