package vn.hatinh.indicators.explain;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import vn.hatinh.indicators.engine.explain.ValueTrail.Move;
import vn.hatinh.indicators.store.LedgerRow;
import vn.hatinh.indicators.store.RecordKey;
import vn.hatinh.indicators.store.RecordKind;

import static org.assertj.core.api.Assertions.assertThat;

/** Moves are told so that none of them tells of one person. */
class TogetherTest {

    @Test
    void movesOfThreePeopleAreToldTogether() {
        List<Step> steps = Together.of(moves("staff-1", "staff-2", "staff-3", "staff-4", "staff-5", "staff-6"), 3);

        assertThat(steps).extracting(Step::events).containsExactly(3, 3);
        assertThat(steps).allMatch(step -> step.record() == null && step.eventId() == null);
    }

    @Test
    void whatOnePersonDidThreeTimesIsOnePerson() {
        assertThat(Together.of(moves("staff-1", "staff-1", "staff-1", "staff-2"), 3))
                .isEmpty();
        assertThat(Together.of(moves("staff-1", "staff-1", "staff-2", "staff-3"), 3))
                .extracting(Step::events)
                .containsExactly(4);
    }

    @Test
    void theOldestThatAreTooFewJoinTheGroupBefore() {
        assertThat(Together.of(moves("staff-1", "staff-2", "staff-3", "staff-4", "unit-VP"), 3))
                .extracting(Step::events)
                .containsExactly(5);
    }

    @Test
    void movesThatNobodysRecordCausedAreToldOneByOne() {
        assertThat(Together.of(moves("unit-VP", "fact-2024"), 3))
                .extracting(Step::record)
                .containsExactly("unit-VP", "fact-2024");
    }

    /** Newest first. */
    private static List<Moved> moves(String... records) {
        return Stream.of(records)
                .map(record -> Moved.byEvent(
                        new LedgerRow(
                                1,
                                1,
                                "event",
                                "type",
                                new RecordKey(kind(record), "A/" + record),
                                Instant.EPOCH,
                                1,
                                List.of()),
                        new Move(null, null)))
                .toList();
    }

    private static RecordKind kind(String record) {
        return record.startsWith("staff")
                ? RecordKind.STAFF
                : record.startsWith("unit") ? RecordKind.UNIT : RecordKind.AGENCY_FACT;
    }
}
