package vn.hatinh.indicators.bench;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Properties;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;

import org.apache.kafka.common.serialization.Serde;
import org.apache.kafka.common.serialization.Serdes;
import org.apache.kafka.streams.KafkaStreams;
import org.apache.kafka.streams.KeyValue;
import org.apache.kafka.streams.StoreQueryParameters;
import org.apache.kafka.streams.StreamsBuilder;
import org.apache.kafka.streams.StreamsConfig;
import org.apache.kafka.streams.Topology;
import org.apache.kafka.streams.kstream.Consumed;
import org.apache.kafka.streams.kstream.Grouped;
import org.apache.kafka.streams.kstream.Materialized;
import org.apache.kafka.streams.state.QueryableStoreTypes;
import org.awaitility.Awaitility;

import vn.hatinh.contracts.personnel.StaffChanged;
import vn.hatinh.support.events.EventJson;

/**
 * The five stocks by Kafka Streams: a table of what each person counts, grouped by agency, added and subtracted. It keeps
 * no dates, so it answers for one day, and explains nothing.
 */
final class StreamsRun {

    private static final String TOTALS = "totals";
    private static final int COMMIT_MILLIS = 100;

    /** What a person counts, and where. */
    private record Counted(String agency, FiveStocks stocks) {}

    private final AtomicLong firstRecord = new AtomicLong();
    private final String brokers;
    private final String topic;
    private final Path folder;

    StreamsRun(String brokers, String topic, Path folder) {
        this.brokers = brokers;
        this.topic = topic;
        this.folder = folder;
    }

    /** How long it takes from the first record until the result is the expected one. */
    Duration until(Map<String, FiveStocks> expected, String guarantee) {
        try (KafkaStreams streams = new KafkaStreams(topology(), settings(guarantee))) {
            streams.start();
            Awaitility.await(guarantee)
                    .pollInterval(Duration.ofMillis(10))
                    .atMost(Duration.ofMinutes(10))
                    .ignoreExceptions()
                    .until(() -> totals(streams).equals(expected));
            return Duration.ofNanos(System.nanoTime() - firstRecord.get());
        }
    }

    private static Map<String, FiveStocks> totals(KafkaStreams streams) {
        Map<String, FiveStocks> totals = new HashMap<>();
        try (var all = streams.store(StoreQueryParameters.fromNameAndType(
                        TOTALS, QueryableStoreTypes.<String, Counted>keyValueStore()))
                .all()) {
            all.forEachRemaining(entry -> totals.put(entry.key, entry.value.stocks()));
        }
        return totals;
    }

    private Topology topology() {
        StreamsBuilder builder = new StreamsBuilder();
        builder.stream(topic, Consumed.with(Serdes.String(), Serdes.ByteArray()))
                .mapValues(this::read)
                .toTable(Materialized.with(Serdes.String(), serde()))
                .groupBy(
                        (person, counted) -> KeyValue.pair(counted.agency(), counted),
                        Grouped.with(Serdes.String(), serde()))
                .aggregate(
                        () -> new Counted("", FiveStocks.NONE),
                        (agency, added, sum) -> new Counted(agency, sum.stocks().plus(added.stocks(), 1)),
                        (agency, removed, sum) ->
                                new Counted(agency, sum.stocks().plus(removed.stocks(), -1)),
                        Materialized
                                .<String, Counted,
                                        org.apache.kafka.streams.state.KeyValueStore<
                                                org.apache.kafka.common.utils.Bytes, byte[]>>
                                        as(TOTALS)
                                .withKeySerde(Serdes.String())
                                .withValueSerde(serde()));
        return builder.build();
    }

    private Counted read(byte[] event) {
        firstRecord.compareAndSet(0, System.nanoTime());
        try {
            StaffChanged staff = EventJson.mapper().readValue(event, StaffChanged.class);
            return new Counted(staff.record().agency(), FiveStocks.of(staff.record()));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Serde<Counted> serde() {
        return Serdes.serdeFrom(
                (topic, counted) -> {
                    if (counted == null) {
                        return null;
                    }
                    byte[] agency = counted.agency().getBytes(StandardCharsets.UTF_8);
                    long[] numbers = counted.stocks().numbers();
                    ByteBuffer buffer = ByteBuffer.allocate(numbers.length * Long.BYTES + agency.length);
                    buffer.asLongBuffer().put(numbers);
                    buffer.position(numbers.length * Long.BYTES).put(agency);
                    return buffer.array();
                },
                (topic, bytes) -> {
                    if (bytes == null) {
                        return null;
                    }
                    long[] numbers = new long[FiveStocks.NONE.numbers().length];
                    ByteBuffer.wrap(bytes).asLongBuffer().get(numbers);
                    int start = numbers.length * Long.BYTES;
                    return new Counted(
                            new String(bytes, start, bytes.length - start, StandardCharsets.UTF_8),
                            FiveStocks.of(numbers));
                });
    }

    private Properties settings(String guarantee) {
        Properties settings = new Properties();
        settings.put(StreamsConfig.APPLICATION_ID_CONFIG, "bench-" + UUID.randomUUID());
        settings.put(StreamsConfig.BOOTSTRAP_SERVERS_CONFIG, brokers);
        settings.put(StreamsConfig.PROCESSING_GUARANTEE_CONFIG, guarantee);
        settings.put(StreamsConfig.STATE_DIR_CONFIG, folder.toString());
        settings.put(StreamsConfig.COMMIT_INTERVAL_MS_CONFIG, COMMIT_MILLIS);
        settings.put(
                StreamsConfig.NUM_STREAM_THREADS_CONFIG, Runtime.getRuntime().availableProcessors());
        settings.put("auto.offset.reset", "earliest");
        return settings;
    }
}
