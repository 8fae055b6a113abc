package vn.hatinh.indicators.bench;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import javax.sql.DataSource;

import jakarta.inject.Inject;

import org.apache.kafka.clients.producer.ProducerRecord;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;
import org.junit.jupiter.api.Test;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;

import vn.hatinh.contracts.Topics;
import vn.hatinh.indicators.engine.plan.Plan;
import vn.hatinh.indicators.engine.time.Span;
import vn.hatinh.indicators.sample.SampleState;
import vn.hatinh.localstack.testing.StackResource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What one more event costs in a small agency and in a large one, among few agencies and among many, and how much less
 * that is than computing everything again.
 */
@QuarkusTest
@TestProfile(BenchProfile.class)
@QuarkusTestResource(value = StackResource.class, initArgs = @ResourceArg(name = "database", value = "indicators"))
class ScaleBenchmark {

    private static final Logger LOG = Logger.getLogger(ScaleBenchmark.class);
    private static final List<Integer> SIZES = numbers("bench.staff", "1000,10000,100000,1000000");
    private static final List<Integer> AGENCIES = numbers("bench.agencies", "1,10,100");
    private static final int RECOMPUTED = Integer.getInteger("bench.recomputed", 100_000);
    private static final int CHANGING = 1000;
    private static final int ROUNDS = Integer.getInteger("bench.rounds", 7);
    private static final int WARM_UP_ROUNDS = 3;

    @Inject
    DataSource database;

    @Inject
    BenchIntake intake;

    @ConfigProperty(name = "kafka.bootstrap.servers")
    String brokers;

    @ConfigProperty(name = "quarkus.datasource.jdbc.url")
    String jdbcUrl;

    private final Plan plan = SampleState.plan();

    @Test
    void anEventCostsTheSameInALargeAgency() throws Exception {
        try (BenchEvents events = new BenchEvents(brokers)) {
            for (int size : SIZES) {
                start(events, agency(size), size);
            }
            Map<Integer, Duration> costs = costs(events);
            Duration smallest = costs.get(SIZES.get(0));
            costs.forEach((size, cost) -> LOG.infof(
                    "%d people in one agency: %.3f ms an event, %.2f times that at %d",
                    size, millis(cost), millis(cost) / millis(smallest), SIZES.get(0)));
            if (costs.containsKey(RECOMPUTED)) {
                compareWithFullRecomputation(costs.get(RECOMPUTED));
            }
        }
    }

    /** The median for each size. Sizes take turns, so that what else the machine does troubles all alike. */
    private Map<Integer, Duration> costs(BenchEvents events) throws Exception {
        Map<Integer, List<Duration>> times = new TreeMap<>();
        for (int i = 0; i < WARM_UP_ROUNDS + ROUNDS; i++) {
            for (int size : SIZES) {
                Duration time = round(events, List.of(agency(size)), CHANGING, 2 + i);
                if (i >= WARM_UP_ROUNDS) {
                    times.computeIfAbsent(size, first -> new ArrayList<>()).add(time.dividedBy(CHANGING));
                }
            }
        }
        Map<Integer, Duration> medians = new TreeMap<>();
        times.forEach(
                (size, all) -> medians.put(size, all.stream().sorted().toList().get(all.size() / 2)));
        return medians;
    }

    private static String agency(int size) {
        return BenchEvents.agencies("SIZE" + size + "-", 1).get(0);
    }

    @Test
    void anEventAmongManyAgencies() throws Exception {
        try (BenchEvents events = new BenchEvents(brokers)) {
            for (int count : AGENCIES) {
                List<String> agencies = BenchEvents.agencies("MANY" + count + "-", count);
                start(events, agencies.get(0), CHANGING);
                new BulkState(database, plan).copy(agencies.get(0), agencies.subList(1, count));
                round(events, agencies, CHANGING / count, 2);
                Duration time = Duration.ZERO;
                for (int i = 0; i < ROUNDS; i++) {
                    time = time.plus(round(events, agencies, CHANGING / count, 3 + i));
                }
                LOG.infof(
                        "%d agencies of %d people: %.3f ms an event",
                        count, CHANGING, millis(time) / ROUNDS / CHANGING);
            }
        }
    }

    private void start(BenchEvents events, String agency, int size) throws Exception {
        intake.found(events, List.of(agency));
        intake.count(events, List.of(agency), BenchEvents.staff(Topics.STAFF, agency, CHANGING, 1));
        BulkState bulk = new BulkState(database, plan);
        bulk.fill(agency, CHANGING, size);
        bulk.analyze();
    }

    /** The next version of the first people of each agency, the agencies in turn. */
    private Duration round(BenchEvents events, List<String> agencies, int each, long version) throws Exception {
        Stream<ProducerRecord<String, byte[]>> messages = IntStream.range(0, each)
                .boxed()
                .flatMap(person -> agencies.stream()
                        .map(agency -> BenchEvents.message(Topics.STAFF, BenchStaff.changed(agency, person, version))));
        return intake.count(events, agencies, messages);
    }

    private void compareWithFullRecomputation(Duration cost) throws Exception {
        String agency = agency(RECOMPUTED);
        FullRecomputation full = new FullRecomputation(jdbcUrl);
        full.load(agency, RECOMPUTED);
        FullRecomputation.Result once = full.run(List.of(FiveStocks.DAY));
        assertThat(once.stocks()).isEqualTo(intake.stocks(agency));
        LOG.infof("%d people: %s by both", RECOMPUTED, once.stocks());
        report("one cut-off", once, cost);
        report(
                "the official cut-offs",
                full.run(plan.horizon().spans().values().stream().map(Span::to).toList()),
                cost);
    }

    private static void report(String what, FullRecomputation.Result full, Duration cost) {
        LOG.infof(
                "full recomputation of the headlines, %s: %.0f ms, %.0f times the cost of an event",
                what, millis(full.time()), millis(full.time()) / millis(cost));
    }

    private static double millis(Duration time) {
        return time.toNanos() / 1e6;
    }

    private static List<Integer> numbers(String property, String otherwise) {
        return Stream.of(System.getProperty(property, otherwise).split(","))
                .map(Integer::valueOf)
                .toList();
    }
}
