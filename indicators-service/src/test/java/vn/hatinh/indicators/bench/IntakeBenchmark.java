package vn.hatinh.indicators.bench;

import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import jakarta.inject.Inject;

import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.streams.StreamsConfig;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;

import vn.hatinh.contracts.Topics;
import vn.hatinh.localstack.testing.StackResource;

import static java.util.stream.Collectors.toMap;

/**
 * From Kafka to what is committed: how many records a second, beside a floor that writes the same rows without computing,
 * and beside Kafka Streams that computes five stocks of the same records, for one day and for each cut-off.
 */
@QuarkusTest
@TestProfile(BenchProfile.class)
@QuarkusTestResource(value = StackResource.class, initArgs = @ResourceArg(name = "database", value = "indicators"))
class IntakeBenchmark {

    private static final Logger LOG = Logger.getLogger(IntakeBenchmark.class);
    private static final int RECORDS = Integer.getInteger("bench.records", 36_000);
    private static final int AGENCIES = Integer.getInteger("bench.agencies", 12);
    private static final int WARM_UP = Integer.getInteger("bench.warm-up", 18_000);
    private static final int FLOOR_WRITERS = 2;

    /** Of every period of the plan, which is what the service counts for. */
    private static final List<LocalDate> CUT_OFFS = IntStream.rangeClosed(2021, 2030)
            .boxed()
            .flatMap(year -> Stream.of(LocalDate.of(year, 6, 30), LocalDate.of(year, 12, 31)))
            .toList();

    @Inject
    BenchIntake intake;

    @ConfigProperty(name = "kafka.bootstrap.servers")
    String brokers;

    @ConfigProperty(name = "quarkus.datasource.jdbc.url")
    String jdbcUrl;

    @TempDir
    Path folder;

    private BenchEvents events;

    @Test
    void againstTheFloorAndKafkaStreams() throws Exception {
        try (BenchEvents opened = new BenchEvents(brokers)) {
            events = opened;
            List<String> warm = BenchEvents.agencies("WARM", AGENCIES);
            intake.found(events, warm);
            count("warm-up", warm, WARM_UP, 1);
            count("warm-up", warm, WARM_UP, 2);
            new Floor(jdbcUrl, brokers).createTables();

            List<String> agencies = BenchEvents.agencies("BENCH", AGENCIES);
            Duration registrations = compare("registrations", agencies, 1);
            Duration courses = compare("courses", agencies, 2);
            for (List<LocalDate> days : List.of(List.of(FiveStocks.DAY), CUT_OFFS)) {
                for (String guarantee : List.of(StreamsConfig.AT_LEAST_ONCE, StreamsConfig.EXACTLY_ONCE_V2)) {
                    compareWithStreams(guarantee, days, warm, agencies, List.of(registrations, courses));
                }
            }
        }
    }

    /** Counts a version of everybody and writes the same rows again without counting. */
    private Duration compare(String what, List<String> agencies, long version) throws Exception {
        intake.found(events, agencies);
        Map<TopicPartition, Long> offsets = ends(Topics.STAFF);
        long entry = intake.number("select coalesce(max(id), 0) from ledger_entry");
        Duration ours = count(what, agencies, RECORDS, version);
        Floor floor = new Floor(jdbcUrl, brokers);
        floor.note(agencies, entry);
        LOG.infof("%s: %s", what, floor.describe());
        Duration least = run(floor, agencies, offsets);
        report(what + ", floor", least);
        LOG.infof("%s: %.2f of the floor's rate", what, (double) least.toNanos() / ours.toNanos());
        return ours;
    }

    private Duration run(Floor floor, List<String> agencies, Map<TopicPartition, Long> offsets) throws Exception {
        ExecutorService pool = Executors.newFixedThreadPool(FLOOR_WRITERS);
        long start = System.nanoTime();
        List<Future<Duration>> writers = IntStream.range(0, FLOOR_WRITERS)
                .mapToObj(writer -> pool.submit(() -> floor.run(
                        Topics.STAFF,
                        IntStream.range(0, agencies.size())
                                .filter(i -> i % FLOOR_WRITERS == writer)
                                .mapToObj(agencies::get)
                                .toList(),
                        offsets)))
                .toList();
        for (Future<Duration> writer : writers) {
            writer.get();
        }
        pool.shutdown();
        return Duration.ofNanos(System.nanoTime() - start);
    }

    private Duration count(String what, List<String> agencies, int records, long version) throws SQLException {
        int each = records / agencies.size();
        Duration time = intake.count(
                events,
                agencies,
                agencies.stream().flatMap(agency -> BenchEvents.staff(Topics.STAFF, agency, each, version)));
        report(what, time, (long) each * agencies.size());
        return time;
    }

    /** @param ours how long the service took for each version of everybody */
    private void compareWithStreams(
            String guarantee, List<LocalDate> days, List<String> warm, List<String> agencies, List<Duration> ours)
            throws Exception {
        String topic = "bench." + guarantee + "." + days.size();
        create(topic);
        try (StreamsRun streams = new StreamsRun(brokers, topic, folder, guarantee, days)) {
            Map<String, StreamsRun.Totals> totals = new HashMap<>();
            for (int version = 1; version <= ours.size(); version++) {
                run(streams, topic, warm, WARM_UP, version, days, totals);
            }
            for (int version = 1; version <= ours.size(); version++) {
                Duration time = run(streams, topic, agencies, RECORDS, version, days, totals);
                String what = "Kafka Streams, %s, %d days, version %d".formatted(guarantee, days.size(), version);
                report(what, time);
                double ratio = (double) time.toNanos() / ours.get(version - 1).toNanos();
                LOG.infof("%.2f of the rate of %s", ratio, what);
            }
        }
    }

    /** Sends a version of everybody, which changes none of the stocks, and has it added to the totals. */
    private Duration run(
            StreamsRun streams,
            String topic,
            List<String> agencies,
            int records,
            int version,
            List<LocalDate> days,
            Map<String, StreamsRun.Totals> totals) {
        int each = records / agencies.size();
        events.sendAll(agencies.stream().flatMap(agency -> BenchEvents.staff(topic, agency, each, version)));
        agencies.forEach(agency ->
                totals.put(agency, new StreamsRun.Totals((long) version * each, intake.stocks(agency, days))));
        return streams.until(totals);
    }

    private void create(String topic) throws Exception {
        try (Admin admin = Admin.create(Map.of("bootstrap.servers", brokers))) {
            admin.createTopics(List.of(new NewTopic(topic, Topics.PARTITIONS, (short) 1)))
                    .all()
                    .get();
        }
    }

    private Map<TopicPartition, Long> ends(String topic) throws Exception {
        try (Admin admin = Admin.create(Map.of("bootstrap.servers", brokers))) {
            Map<TopicPartition, OffsetSpec> latest = Stream.iterate(0, i -> i + 1)
                    .limit(Topics.PARTITIONS)
                    .collect(toMap(i -> new TopicPartition(topic, i), i -> OffsetSpec.latest()));
            return admin.listOffsets(latest).all().get().entrySet().stream()
                    .collect(toMap(Map.Entry::getKey, end -> end.getValue().offset()));
        }
    }

    private static void report(String what, Duration time) {
        report(what, time, RECORDS);
    }

    private static void report(String what, Duration time, long records) {
        LOG.infof(
                "%s: %d records in %.1f s, %.0f records/s",
                what, records, time.toMillis() / 1000.0, records * 1000.0 / time.toMillis());
    }
}
