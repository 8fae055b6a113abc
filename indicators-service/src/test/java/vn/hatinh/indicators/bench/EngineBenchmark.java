package vn.hatinh.indicators.bench;

import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;

import org.jboss.logging.Logger;
import org.junit.jupiter.api.Test;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;

import vn.hatinh.indicators.engine.contribution.Contribution;
import vn.hatinh.indicators.engine.contribution.Contributions;
import vn.hatinh.indicators.engine.contribution.StaffContributions;
import vn.hatinh.indicators.engine.facts.StaffFacts;
import vn.hatinh.indicators.engine.plan.Plan;
import vn.hatinh.indicators.engine.plan.Timing;
import vn.hatinh.indicators.engine.state.AgencyState;
import vn.hatinh.indicators.engine.state.UnitTree;
import vn.hatinh.indicators.engine.value.Series;
import vn.hatinh.indicators.engine.value.SeriesChanges;
import vn.hatinh.indicators.facts.Facts;
import vn.hatinh.indicators.sample.SampleState;

import static org.assertj.core.api.Assertions.assertThat;

/** The engine alone, without database and messages. {@code -Dbench.only} chooses among its methods. */
public class EngineBenchmark {

    private static final Logger LOG = Logger.getLogger(EngineBenchmark.class);
    private static final String AGENCY = "B";
    private static final LocalDate DAY = LocalDate.of(2025, 12, 31);

    /** An agency of so many people, and the next version of each of its first ones. */
    @State(Scope.Thread)
    public static class Counted {

        static final int CHANGING = 1000;
        /** So many that few are remembered from the last round. */
        static final int RECORDS = 20_000;

        @Param({"1000", "10000"})
        public int staff;

        Plan plan;
        StaffContributions contributions;
        AgencyState state;
        List<StaffFacts> facts;
        List<List<Contribution>> changes;
        private int next;
        private int nextRecord;

        @Setup
        public void count() {
            plan = SampleState.plan();
            contributions = new StaffContributions(plan);
            UnitTree units = BenchStaff.units(AGENCY)
                    .map(unit -> Facts.of(unit.record()))
                    .reduce(UnitTree.EMPTY, UnitTree::with, (one, other) -> one);
            state = AgencyState.EMPTY.with(units);
            for (int person = 0; person < staff; person++) {
                state = state.plus(of(person, 1));
            }
            facts = IntStream.range(0, RECORDS).mapToObj(i -> facts(i, 2)).toList();
            changes = IntStream.range(0, CHANGING)
                    .mapToObj(i -> Contributions.difference(of(i, 1), contributions.of(facts.get(i))))
                    .toList();
        }

        /** Correctness beside the timings: what plain loops count. */
        @TearDown
        public void compare() {
            long women = IntStream.range(0, staff)
                    .mapToObj(person -> facts(person, 1))
                    .filter(StaffFacts::woman)
                    .filter(facts ->
                            facts.employment().stream().anyMatch(e -> !e.type().equals("HOP_DONG") && e.holdsOn(DAY)))
                    .count();
            assertThat(state.sums().ofAgency("women", "", Timing.STOCK, DAY)).isEqualTo(women);
            LOG.infof(
                    "%d people, %d women by sums and by loops; a record adds %.0f times, a course changes %.1f sums",
                    staff,
                    women,
                    facts.stream()
                            .limit(CHANGING)
                            .mapToInt(f -> contributions.of(f).size())
                            .average()
                            .orElse(0),
                    changes.stream().mapToInt(List::size).average().orElse(0));
        }

        List<Contribution> of(int person, long version) {
            return contributions.of(facts(person, version));
        }

        List<Contribution> nextChange() {
            next = (next + 1) % CHANGING;
            return changes.get(next);
        }

        StaffFacts nextRecord() {
            nextRecord = (nextRecord + 1) % RECORDS;
            return facts.get(nextRecord);
        }

        static StaffFacts facts(int person, long version) {
            return Facts.of(BenchStaff.changed(AGENCY, person, version).record());
        }
    }

    @Benchmark
    @BenchmarkMode(Mode.Throughput)
    @OutputTimeUnit(TimeUnit.SECONDS)
    public List<Contribution> contributionsOfARecord(Counted agency) {
        return agency.contributions.of(agency.nextRecord());
    }

    @Benchmark
    @BenchmarkMode(Mode.Throughput)
    @OutputTimeUnit(TimeUnit.SECONDS)
    public AgencyState sumsAfterAChange(Counted agency) {
        return agency.state.plus(agency.nextChange());
    }

    @Benchmark
    @BenchmarkMode(Mode.Throughput)
    @OutputTimeUnit(TimeUnit.SECONDS)
    public List<Series> seriesMovedByAChange(Counted agency) {
        List<Contribution> change = agency.nextChange();
        return new SeriesChanges(AGENCY, agency.plan, agency.state, agency.state.plus(change)).causedBy(change);
    }

    @Test
    void engineAlone() throws Exception {
        new Runner(new OptionsBuilder()
                        .include(EngineBenchmark.class.getName() + "." + System.getProperty("bench.only", ".*"))
                        .forks(1)
                        .jvmArgs("-Xmx512m", "-XX:+UseSerialGC")
                        .warmupIterations(3)
                        .warmupTime(TimeValue.seconds(2))
                        .measurementIterations(3)
                        .measurementTime(TimeValue.seconds(2))
                        .build())
                .run();
    }
}
