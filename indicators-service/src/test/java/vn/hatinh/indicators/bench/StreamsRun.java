package vn.hatinh.indicators.bench;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.LongBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.UUID;
import java.util.function.Function;

import org.apache.kafka.common.serialization.Deserializer;
import org.apache.kafka.common.serialization.Serde;
import org.apache.kafka.common.serialization.Serdes;
import org.apache.kafka.common.serialization.Serializer;
import org.apache.kafka.common.utils.Bytes;
import org.apache.kafka.streams.KafkaStreams;
import org.apache.kafka.streams.KeyValue;
import org.apache.kafka.streams.StoreQueryParameters;
import org.apache.kafka.streams.StreamsBuilder;
import org.apache.kafka.streams.StreamsConfig;
import org.apache.kafka.streams.Topology;
import org.apache.kafka.streams.kstream.Consumed;
import org.apache.kafka.streams.kstream.Grouped;
import org.apache.kafka.streams.kstream.Materialized;
import org.apache.kafka.streams.state.KeyValueStore;
import org.apache.kafka.streams.state.QueryableStoreTypes;
import org.awaitility.Awaitility;

import vn.hatinh.contracts.personnel.StaffChanged;
import vn.hatinh.support.events.EventJson;

/**
 * The five stocks on given days by Kafka Streams: a table of what each person counts, grouped by agency, added and
 * subtracted. It keeps no dates, so it can be asked for no other day, and explains nothing.
 */
final class StreamsRun implements AutoCloseable {

    private static final String TOTALS = "totals";
    private static final int COMMIT_MILLIS = 100;
    private static final int NUMBERS = FiveStocks.NONE.numbers().length;

    /** What a person counts, and where: a bit for each number of each day. */
    private record Counted(String agency, long version, BitSet numbers) {}

    /** @param versions of all people: it tells that everything is in, as the position of the service does */
    record Totals(long versions, List<FiveStocks> stocks) {}

    private final KafkaStreams streams;
    private final List<LocalDate> days;

    /** Returns when it waits for the first record of the topic. */
    StreamsRun(String brokers, String topic, Path folder, String guarantee, List<LocalDate> days) {
        this.days = days;
        streams = new KafkaStreams(topology(topic), settings(brokers, folder, guarantee));
        streams.start();
        Awaitility.await().until(() -> streams.state() == KafkaStreams.State.RUNNING);
        streams.pause();
    }

    /** How long it takes, with all records in the topic, until the totals are the expected ones; then it reads no more. */
    Duration until(Map<String, Totals> expected) {
        long start = System.nanoTime();
        streams.resume();
        Awaitility.await()
                .pollInterval(Duration.ofMillis(20))
                .atMost(Duration.ofMinutes(10))
                .until(() -> totals().equals(expected));
        Duration time = Duration.ofNanos(System.nanoTime() - start);
        streams.pause();
        return time;
    }

    @Override
    public void close() {
        streams.close();
    }

    private Map<String, Totals> totals() {
        Map<String, Totals> totals = new HashMap<>();
        try (var all = streams.store(StoreQueryParameters.fromNameAndType(
                        TOTALS, QueryableStoreTypes.<String, long[]>keyValueStore()))
                .all()) {
            all.forEachRemaining(agency -> totals.put(agency.key, totals(agency.value)));
        }
        return totals;
    }

    private static Totals totals(long[] sum) {
        List<FiveStocks> stocks = new ArrayList<>();
        for (int start = 1; start < sum.length; start += NUMBERS) {
            stocks.add(FiveStocks.of(Arrays.copyOfRange(sum, start, start + NUMBERS)));
        }
        return new Totals(sum[0], stocks);
    }

    private Topology topology(String topic) {
        StreamsBuilder builder = new StreamsBuilder();
        builder.stream(topic, Consumed.with(Serdes.String(), Serdes.ByteArray()))
                .mapValues(this::read)
                .toTable(Materialized.with(Serdes.String(), ofPeople()))
                .groupBy(
                        (person, counted) -> KeyValue.pair(counted.agency(), counted),
                        Grouped.with(Serdes.String(), ofPeople()))
                .aggregate(
                        () -> new long[1 + days.size() * NUMBERS],
                        (agency, added, sum) -> plus(sum, added, 1),
                        (agency, removed, sum) -> plus(sum, removed, -1),
                        Materialized.<String, long[], KeyValueStore<Bytes, byte[]>>as(TOTALS)
                                .withKeySerde(Serdes.String())
                                .withValueSerde(ofAgencies()));
        return builder.build();
    }

    private Counted read(byte[] event) {
        try {
            StaffChanged staff = EventJson.mapper().readValue(event, StaffChanged.class);
            BitSet numbers = new BitSet(days.size() * NUMBERS);
            int next = 0;
            for (LocalDate day : days) {
                for (long number : FiveStocks.of(staff.record(), day).numbers()) {
                    numbers.set(next++, number != 0);
                }
            }
            return new Counted(staff.record().agency(), staff.version(), numbers);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static long[] plus(long[] sum, Counted person, int sign) {
        long[] changed = sum.clone();
        changed[0] += sign * person.version();
        for (int i = person.numbers().nextSetBit(0);
                i >= 0;
                i = person.numbers().nextSetBit(i + 1)) {
            changed[1 + i] += sign;
        }
        return changed;
    }

    private static Serde<Counted> ofPeople() {
        return serde(
                counted -> {
                    byte[] numbers = counted.numbers().toByteArray();
                    byte[] agency = counted.agency().getBytes(StandardCharsets.UTF_8);
                    return ByteBuffer.allocate(Long.BYTES + 1 + agency.length + numbers.length)
                            .putLong(counted.version())
                            .put((byte) agency.length)
                            .put(agency)
                            .put(numbers)
                            .array();
                },
                bytes -> {
                    ByteBuffer buffer = ByteBuffer.wrap(bytes);
                    long version = buffer.getLong();
                    byte[] agency = new byte[buffer.get()];
                    buffer.get(agency);
                    return new Counted(new String(agency, StandardCharsets.UTF_8), version, BitSet.valueOf(buffer));
                });
    }

    private static Serde<long[]> ofAgencies() {
        return serde(
                sum -> {
                    ByteBuffer buffer = ByteBuffer.allocate(sum.length * Long.BYTES);
                    buffer.asLongBuffer().put(sum);
                    return buffer.array();
                },
                bytes -> {
                    LongBuffer buffer = ByteBuffer.wrap(bytes).asLongBuffer();
                    long[] sum = new long[buffer.remaining()];
                    buffer.get(sum);
                    return sum;
                });
    }

    private static <T> Serde<T> serde(Function<T, byte[]> writer, Function<byte[], T> reader) {
        Serializer<T> serializer = (topic, value) -> value == null ? null : writer.apply(value);
        Deserializer<T> deserializer = (topic, bytes) -> bytes == null ? null : reader.apply(bytes);
        return Serdes.serdeFrom(serializer, deserializer);
    }

    private static Properties settings(String brokers, Path folder, String guarantee) {
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
