package vn.hatinh.indicators.engine.history;

import java.util.Comparator;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;

import vn.hatinh.indicators.engine.facts.StaffFacts.Assignment;
import vn.hatinh.indicators.engine.facts.StaffFacts.Planning;
import vn.hatinh.indicators.engine.facts.StaffFacts.Post;
import vn.hatinh.indicators.engine.facts.StaffFacts.Pregnancy;
import vn.hatinh.indicators.engine.facts.StaffFacts.Seat;
import vn.hatinh.indicators.engine.whatif.ProposedChange;
import vn.hatinh.indicators.engine.whatif.ProposedChange.Begins;
import vn.hatinh.indicators.engine.whatif.ProposedChange.Ends;
import vn.hatinh.indicators.engine.whatif.ProposedChange.Leaves;

/** What somebody may propose; not every record allows it. */
final class RandomChanges {

    private RandomChanges() {}

    static Arbitrary<ProposedChange> any() {
        return Arbitraries.oneOf(
                RandomRows.any()
                        .filter(row -> !(row instanceof Pregnancy)
                                && DaysOfChange.named(row).findAny().isPresent())
                        .map(row -> new Begins(
                                row,
                                DaysOfChange.named(row)
                                        .min(Comparator.naturalOrder())
                                        .orElseThrow())),
                RandomDates.spans().flatMap(span -> RandomUnits.anyUnit()
                        .map(unit -> new Begins(new Assignment(unit, span.from(), span.to()), span.from()))),
                RandomDates.plannedDays().flatMap(day -> Arbitraries.of(Post.class, Planning.class, Seat.class)
                        .map(kind -> new Ends(kind, held -> true, day))),
                RandomDates.plannedDays().map(Leaves::new));
    }
}
