package vn.hatinh.indicators.engine.whatif;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.Stream;

import vn.hatinh.indicators.engine.facts.Interval;
import vn.hatinh.indicators.engine.facts.StaffFacts;
import vn.hatinh.indicators.engine.facts.StaffFacts.Assignment;
import vn.hatinh.indicators.engine.facts.StaffFacts.Employment;
import vn.hatinh.indicators.engine.facts.StaffFacts.Planning;
import vn.hatinh.indicators.engine.facts.StaffFacts.Post;
import vn.hatinh.indicators.engine.facts.StaffFacts.Seat;
import vn.hatinh.indicators.engine.whatif.ImpossibleChangeException.Reason;

/** A change of one person's record that might be made. */
public sealed interface ProposedChange {

    /**
     * The record after it.
     *
     * @throws ImpossibleChangeException when the record does not allow it
     */
    StaffFacts appliedTo(StaffFacts record);

    /** A fact begins or happens on a day. A new place of work ends the one before. */
    record Begins(Record fact, LocalDate on) implements ProposedChange {

        public Begins {
            Objects.requireNonNull(fact, "fact");
            Objects.requireNonNull(on, "on");
        }

        @Override
        public StaffFacts appliedTo(StaffFacts record) {
            Beginnings.require(record, fact, on);
            if (fact instanceof Assignment next) {
                return moved(record, next);
            }
            return record.withRows(Stream.concat(record.rows(), Stream.of(fact)).toList());
        }

        /** One place of work at a time: the one before ends, and one that begins later is not touched. */
        private StaffFacts moved(StaffFacts record, Assignment next) {
            LocalDate last = record.assignments().stream()
                    .map(Assignment::from)
                    .filter(from -> from.isAfter(on))
                    .min(LocalDate::compareTo)
                    .map(from -> from.minusDays(1))
                    .orElse(next.to());
            boolean shorter = next.to() != null && (last == null || next.to().isBefore(last));
            Stream<Record> present =
                    record.rows().map(row -> row instanceof Assignment held ? Ends.by(held, on.minusDays(1)) : row);
            return record.withRows(Stream.concat(
                            present.filter(row -> !(row instanceof Assignment held)
                                    || !held.from().equals(on)),
                            Stream.of(new Assignment(next.unit(), on, shorter ? next.to() : last)))
                    .toList());
        }
    }

    /** What holds on a day and goes on after it ends with that day. */
    record Ends(Class<? extends Interval> kind, Predicate<Interval> which, LocalDate lastDay)
            implements ProposedChange {

        public Ends {
            Objects.requireNonNull(kind, "kind");
            Objects.requireNonNull(which, "which");
            Objects.requireNonNull(lastDay, "lastDay");
        }

        @Override
        public StaffFacts appliedTo(StaffFacts record) {
            if (record.rows().noneMatch(this::concerns)) {
                throw new ImpossibleChangeException(Reason.NOTHING_TO_END);
            }
            return record.withRows(record.rows()
                    .map(row -> concerns(row) ? by((Interval) row, lastDay) : row)
                    .toList());
        }

        private boolean concerns(Record row) {
            return kind.isInstance(row) && goesOnAfter((Interval) row, lastDay) && which.test((Interval) row);
        }

        private static boolean goesOnAfter(Interval interval, LocalDate lastDay) {
            return interval.holdsOn(lastDay) && !lastDay.equals(interval.to());
        }

        /** The row with this last day if it would go on after it. */
        private static Record by(Interval interval, LocalDate lastDay) {
            if (!goesOnAfter(interval, lastDay)) {
                return (Record) interval;
            } else if (interval instanceof Post post) {
                return new Post(post.level(), post.unit(), post.from(), lastDay);
            } else if (interval instanceof Planning entry) {
                return new Planning(entry.level(), entry.from(), lastDay);
            } else if (interval instanceof Seat seat) {
                return new Seat(seat.role(), seat.from(), lastDay);
            } else if (interval instanceof Assignment assignment) {
                return new Assignment(assignment.unit(), assignment.from(), lastDay);
            } else if (interval instanceof Employment period) {
                return new Employment(period.type(), period.from(), lastDay);
            }
            throw new IllegalArgumentException(interval.getClass().getSimpleName() + " has no end to be set");
        }
    }

    /** Retirement, or a transfer to another agency: all that goes with being on payroll ends, or never begins. */
    record Leaves(LocalDate lastDay) implements ProposedChange {

        private static final List<Class<? extends Interval>> WITH_THE_JOB =
                List.of(Employment.class, Assignment.class, Post.class, Planning.class, Seat.class);

        public Leaves {
            Objects.requireNonNull(lastDay, "lastDay");
        }

        @Override
        public StaffFacts appliedTo(StaffFacts record) {
            if (record.employment().stream().noneMatch(period -> period.holdsOn(lastDay))) {
                throw new ImpossibleChangeException(Reason.NOT_ON_PAYROLL);
            }
            return record.withRows(record.rows()
                    .filter(row ->
                            !goesWithTheJob(row) || !((Interval) row).from().isAfter(lastDay))
                    .map(row -> goesWithTheJob(row) ? Ends.by((Interval) row, lastDay) : row)
                    .toList());
        }

        private static boolean goesWithTheJob(Record row) {
            return WITH_THE_JOB.stream().anyMatch(kind -> kind.isInstance(row));
        }
    }
}
