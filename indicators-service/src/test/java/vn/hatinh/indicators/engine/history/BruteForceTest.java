package vn.hatinh.indicators.engine.history;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;
import net.jqwik.api.statistics.StatisticsReport;
import net.jqwik.api.statistics.StatisticsReport.StatisticsReportMode;

import vn.hatinh.indicators.engine.bruteforce.Answer;
import vn.hatinh.indicators.engine.bruteforce.BruteForce;
import vn.hatinh.indicators.engine.bruteforce.BruteForce.Key;
import vn.hatinh.indicators.engine.bruteforce.Records;
import vn.hatinh.indicators.engine.given.Batch;
import vn.hatinh.indicators.engine.plan.Plan;
import vn.hatinh.indicators.engine.time.Period;
import vn.hatinh.indicators.engine.value.Status;
import vn.hatinh.indicators.engine.value.Valuation;
import vn.hatinh.indicators.sample.SampleState;

import static org.assertj.core.api.Assertions.assertThat;

/** Every value of any small agency, on any day and in any period, is what the plain loops find. */
class BruteForceTest implements PlannedDates {

    private static final Plan PLAN = SampleState.plan();

    @Provide
    Arbitrary<Records> agencies() {
        return Agencies.agencies();
    }

    /** Places in a list whose length is not known yet. */
    @Provide
    Arbitrary<Integer> places() {
        return Evenly.between(0, 1_000_000);
    }

    @Property(tries = 500, edgeCases = EdgeCasesMode.NONE)
    @StatisticsReport(StatisticsReportMode.OFF)
    void everyValueIsWhatPlainLoopsFind(
            @ForAll("agencies") Records records,
            @ForAll("days") LocalDate anyDay,
            @ForAll("places") int place,
            @ForAll("years") int year) {
        List<LocalDate> changes = DaysOfChange.of(records, PLAN.horizon());
        List<LocalDate> days = Stream.of(anyDay, changes.isEmpty() ? anyDay : changes.get(place % changes.size()))
                .distinct()
                .toList();
        List<Period> periods = List.of(Period.firstHalf(year), Period.year(year));

        Map<Key, Answer> answers = new BruteForce(records).answers(days, periods);

        assertThat(PlainLoops.differences(
                        new Valuation(Agencies.CODE, PLAN, Batch.of(PLAN, records)).all(days, periods), answers))
                .isEmpty();
        assertThatEveryStatusIsMet(answers);
    }

    /** Over all tries: otherwise the agencies would be too poor to prove anything. */
    private static void assertThatEveryStatusIsMet(Map<Key, Answer> answers) {
        answers.values().stream()
                .map(Answer::status)
                .filter(status -> status != null)
                .forEach(status -> Statistics.label("status").collect(status));
        Statistics.label("status").coverage(coverage -> {
            for (Status status : Status.values()) {
                coverage.check(status).count(count -> count > 0);
            }
        });
    }
}
