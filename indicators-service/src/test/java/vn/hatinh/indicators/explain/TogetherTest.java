package vn.hatinh.indicators.explain;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

import vn.hatinh.indicators.engine.explain.ValueTrail.Move;
import vn.hatinh.indicators.store.LedgerRow;
import vn.hatinh.indicators.store.RecordKey;
import vn.hatinh.indicators.store.RecordKind;

import static org.assertj.core.api.Assertions.assertThat;

/** Moves are told so that none of them tells of one person. */
class TogetherTest {

    private static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");

    private final Together together = new Together(3, ZONE);

    @Test
    void daysOnWhichThreePeopleMovedItAreToldOneByOne() {
        List<Step> steps =
                together.of(moves("3 staff-1", "3 staff-2", "3 staff-3", "2 staff-1", "2 staff-5", "2 staff-6"), false);

        assertThat(steps).extracting(Step::events).containsExactly(3, 3);
        assertThat(steps).allMatch(step -> step.record() == null && step.eventId() == null);
    }

    @Test
    void movesOfOneDayAreNotToldApart() {
        assertThat(together.of(
                        moves("3 staff-1", "3 staff-2", "3 staff-3", "3 staff-4", "3 staff-5", "3 staff-6"), false))
                .extracting(Step::events)
                .containsExactly(6);
    }

    @Test
    void whicheverDaysAreAskedForEveryStepEndsWhereADayDoes() {
        List<Moved> all = moves(
                "5 staff-1",
                "4 staff-2",
                "4 staff-3",
                "4 staff-4",
                "4 staff-1",
                "3 staff-5",
                "2 staff-6",
                "2 staff-7",
                "1 staff-1",
                "1 staff-2",
                "1 staff-3",
                "1 staff-4");
        Set<Long> endsOfDays = Set.of(4L, 6L, 7L, 11L, 12L);

        for (int newest = 1; newest <= 5; newest++) {
            for (int oldest = 1; oldest <= newest; oldest++) {
                LocalDate from = day(oldest);
                LocalDate to = day(newest);
                List<Moved> asked = all.stream()
                        .filter(moved -> !moved.day(ZONE).isBefore(from)
                                && !moved.day(ZONE).isAfter(to))
                        .toList();

                assertThat(together.of(asked, false))
                        .as("%s to %s", from, to)
                        .extracting(Step::position)
                        .isSubsetOf(endsOfDays);
            }
        }
        assertThat(together.of(all, false)).extracting(Step::position).containsExactly(12L, 7L, 4L);
    }

    @Test
    void aDayThatMayNotBeThereAsAWholeIsNotTold() {
        assertThat(together.of(
                        moves("2 staff-1", "2 staff-2", "2 staff-3", "1 staff-4", "1 staff-5", "1 staff-6"), true))
                .extracting(Step::events)
                .containsExactly(3);
    }

    @Test
    void whatOnePersonDidThreeTimesIsOnePerson() {
        assertThat(together.of(moves("4 staff-1", "3 staff-1", "2 staff-1", "1 staff-2"), false))
                .isEmpty();
        assertThat(together.of(moves("4 staff-1", "3 staff-1", "2 staff-2", "1 staff-3"), false))
                .extracting(Step::events)
                .containsExactly(4);
    }

    @Test
    void theOldestThatAreTooFewJoinTheGroupBefore() {
        assertThat(together.of(moves("5 staff-1", "4 staff-2", "3 staff-3", "2 staff-4", "1 unit-VP"), false))
                .extracting(Step::events)
                .containsExactly(5);
    }

    @Test
    void movesThatNobodysRecordCausedAreToldOneByOne() {
        assertThat(together.of(moves("1 unit-VP", "1 fact-2024"), false))
                .extracting(Step::record)
                .containsExactly("unit-VP", "fact-2024");
    }

    /** Newest first, each with its day; the position counts from the oldest. */
    private static List<Moved> moves(String... records) {
        return IntStream.range(0, records.length)
                .mapToObj(index -> move(records[index].split(" "), records.length - index))
                .toList();
    }

    private static Moved move(String[] dayAndRecord, long position) {
        Instant noon = day(Integer.parseInt(dayAndRecord[0]))
                .atTime(12, 0)
                .atZone(ZONE)
                .toInstant();
        RecordKey key = new RecordKey(kind(dayAndRecord[1]), "A/" + dayAndRecord[1]);
        return Moved.byEvent(
                new LedgerRow(position, 1, "event", "type", key, Instant.EPOCH, noon, position, List.of()),
                new Move(null, null));
    }

    private static LocalDate day(int number) {
        return LocalDate.of(2026, 1, number);
    }

    private static RecordKind kind(String record) {
        return record.startsWith("staff")
                ? RecordKind.STAFF
                : record.startsWith("unit") ? RecordKind.UNIT : RecordKind.AGENCY_FACT;
    }
}
