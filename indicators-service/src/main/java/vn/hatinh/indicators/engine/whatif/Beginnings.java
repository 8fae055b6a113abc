package vn.hatinh.indicators.engine.whatif;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Predicate;

import vn.hatinh.indicators.engine.facts.Interval;
import vn.hatinh.indicators.engine.facts.StaffFacts;
import vn.hatinh.indicators.engine.facts.StaffFacts.Assignment;
import vn.hatinh.indicators.engine.facts.StaffFacts.Check;
import vn.hatinh.indicators.engine.facts.StaffFacts.Commitment;
import vn.hatinh.indicators.engine.facts.StaffFacts.Grade;
import vn.hatinh.indicators.engine.facts.StaffFacts.Party;
import vn.hatinh.indicators.engine.facts.StaffFacts.Planning;
import vn.hatinh.indicators.engine.facts.StaffFacts.Post;
import vn.hatinh.indicators.engine.facts.StaffFacts.Seat;
import vn.hatinh.indicators.engine.whatif.ImpossibleChangeException.Reason;

/** What a record must be like for a fact to begin. */
final class Beginnings {

    private static final String GYNAECOLOGICAL = "PHU_KHOA";

    private Beginnings() {}

    static void require(StaffFacts record, Record fact, LocalDate on) {
        require(holds(record.employment(), on, period -> true), Reason.NOT_ON_PAYROLL);
        require(!holdsAlready(record, fact, on), Reason.ALREADY_SO);
        if (fact instanceof Seat) {
            require(holds(record.party(), on, member -> true), Reason.NOT_A_PARTY_MEMBER);
        } else if (fact instanceof Check check) {
            require(record.woman() || !check.kind().equals(GYNAECOLOGICAL), Reason.ONLY_FOR_WOMEN);
        }
    }

    private static boolean holdsAlready(StaffFacts record, Record fact, LocalDate on) {
        if (fact instanceof Post post) {
            return holds(
                    record.posts(),
                    on,
                    held -> held.level().equals(post.level()) && held.unit().equals(post.unit()));
        } else if (fact instanceof Planning entry) {
            return holds(record.planning(), on, held -> held.level().equals(entry.level()));
        } else if (fact instanceof Assignment assignment) {
            return holds(record.assignments(), on, held -> held.unit().equals(assignment.unit()));
        } else if (fact instanceof Grade grade) {
            return holds(record.grades(), on, held -> held.code().equals(grade.code()));
        } else if (fact instanceof Party) {
            return holds(record.party(), on, held -> true);
        } else if (fact instanceof Seat) {
            return holds(record.seats(), on, held -> true);
        } else if (fact instanceof Commitment commitment) {
            return record.commitments().stream().anyMatch(signed -> signed.year() == commitment.year());
        }
        return false;
    }

    private static <T extends Interval> boolean holds(List<T> intervals, LocalDate on, Predicate<T> which) {
        return intervals.stream().anyMatch(interval -> interval.holdsOn(on) && which.test(interval));
    }

    private static void require(boolean condition, Reason otherwise) {
        if (!condition) {
            throw new ImpossibleChangeException(otherwise);
        }
    }
}
