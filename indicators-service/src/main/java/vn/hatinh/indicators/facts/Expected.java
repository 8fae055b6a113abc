package vn.hatinh.indicators.facts;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

import vn.hatinh.contracts.personnel.StaffRecord;
import vn.hatinh.indicators.engine.facts.StaffFacts;
import vn.hatinh.indicators.engine.facts.StaffFacts.Planning;
import vn.hatinh.indicators.engine.facts.StaffFacts.Post;
import vn.hatinh.indicators.engine.facts.StaffFacts.Seat;
import vn.hatinh.indicators.engine.whatif.ProposedChange.Leaves;

/** A record as it will be if nothing happens but what is expected: terms end, and people retire. */
public final class Expected {

    private Expected() {}

    /** @param today what was expected before it and has not come is no longer expected */
    public static StaffFacts of(StaffRecord record, LocalDate today) {
        StaffFacts terms = withTerms(record, today);
        LocalDate retirement = record.retirementOn();
        boolean retires = retirement != null
                && !retirement.isBefore(today)
                && terms.employment().stream().anyMatch(period -> period.holdsOn(retirement));
        return retires ? new Leaves(retirement).appliedTo(terms) : terms;
    }

    private static StaffFacts withTerms(StaffRecord record, LocalDate today) {
        StaffFacts facts = Facts.of(record);
        List<Record> posts = list(
                record.leadershipPosts(),
                f -> new Post(f.level().name(), f.unit(), f.from(), end(f.to(), f.expectedEnd(), today)));
        List<Record> planning = list(
                record.planningEntries(),
                f -> new Planning(f.level().name(), f.from(), end(f.to(), f.expectedEnd(), today)));
        List<Record> seats = list(
                record.partyCommitteeSeats(),
                f -> new Seat(f.role().name(), f.from(), end(f.to(), f.expectedEnd(), today)));
        List<Record> others = facts.rows()
                .filter(row -> !(row instanceof Post || row instanceof Planning || row instanceof Seat))
                .toList();
        return facts.withRows(
                Stream.of(others, posts, planning, seats).flatMap(List::stream).toList());
    }

    private static LocalDate end(LocalDate known, LocalDate expected, LocalDate today) {
        return known == null && expected != null && !expected.isBefore(today) ? expected : known;
    }

    private static <T> List<Record> list(List<T> facts, Function<T, Record> view) {
        return facts.stream().map(view).toList();
    }
}
