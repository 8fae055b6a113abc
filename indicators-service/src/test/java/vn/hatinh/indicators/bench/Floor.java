package vn.hatinh.indicators.bench;

import java.io.IOException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;

import com.fasterxml.jackson.databind.JsonNode;

import vn.hatinh.contracts.Topics;
import vn.hatinh.support.events.EventJson;
import vn.hatinh.support.events.Partitions;

/**
 * What the intake must at least do: read the same records and write the same rows in as many transactions, computing
 * nothing. The rows are those that the service wrote, told apart by the transaction that wrote them.
 */
final class Floor {

    private static final int CHANGES = 12;
    private static final String[] TABLES = {"counted_record", "ledger_entry", "measure_sum", "outbox"};

    private final String database;
    private final String brokers;
    private final Map<String, Batch> batches = new LinkedHashMap<>();

    /** The rows of one transaction, each a list of columns in text form. */
    private static final class Batch {
        String agency;
        final List<String[]> records = new ArrayList<>();
        final List<String[]> ledger = new ArrayList<>();
        final Map<List<String>, Long> sums = new TreeMap<>(Comparator.comparing(List::toString));
        final List<String[]> outbox = new ArrayList<>();
        List<String[]> sumRows;

        /** The sums that a ledger entry changed. */
        void add(String changes) throws SQLException {
            try {
                for (JsonNode cell : EventJson.mapper().readTree(changes)) {
                    for (int i = 3; i < cell.size(); i += 2) {
                        sums.merge(
                                List.of(
                                        cell.get(0).asText(),
                                        cell.get(1).asText(),
                                        cell.get(2).asText(),
                                        cell.get(i).asText()),
                                cell.get(i + 1).asLong(),
                                Long::sum);
                    }
                }
            } catch (IOException e) {
                throw new SQLException(e);
            }
        }

        void close() {
            sumRows = sums.entrySet().stream()
                    .filter(sum -> sum.getValue() != 0)
                    .map(sum -> Stream.of(
                                    Stream.of(""),
                                    Stream.of(ledger.get(0)).skip(1).limit(2),
                                    sum.getKey().stream(),
                                    Stream.of(sum.getValue().toString()))
                            .flatMap(columns -> columns)
                            .toArray(String[]::new))
                    .toList();
        }
    }

    Floor(String database, String brokers) {
        this.database = database;
        this.brokers = brokers;
    }

    /** Notes what the service wrote about the agencies in ledger entries after this one. */
    void note(List<String> agencies, long afterEntry) throws SQLException {
        try (Connection connection = open();
                Statement statement = connection.createStatement()) {
            String of = agencies.stream()
                    .map(agency -> "'" + agency + "'")
                    .reduce((a, b) -> a + "," + b)
                    .orElseThrow();
            rows(statement, """
                    select xmin::text, agency, plan, plan_version, event_id, event_type, kind, record_key, version,
                      recorded_at, counted_at, position, changes
                    from ledger_entry where agency in (%s) and id > %d order by id""".formatted(of, afterEntry), row -> {
                Batch batch = batches.computeIfAbsent(row[0], transaction -> new Batch());
                batch.agency = row[1];
                batch.ledger.add(row);
                batch.add(row[CHANGES]);
            });
            rows(statement, """
                    select xmin::text, agency, plan, kind, record_key, version, recorded_at, data, contributions
                    from counted_record where agency in (%s) order by record_key""".formatted(of), row -> {
                Batch batch = batches.get(row[0]);
                if (batch != null) {
                    batch.records.add(row);
                }
            });
            rows(statement, """
                    select xmin::text, topic, key, agency, type, subject, data
                    from outbox where agency in (%s) order by seq""".formatted(of), row -> {
                Batch batch = batches.get(row[0]);
                if (batch != null) {
                    batch.outbox.add(row);
                }
            });
            batches.values().forEach(Batch::close);
        }
    }

    String describe() {
        return "%d transactions, %d ledger entries, %d records, %d sums, %d outgoing rows"
                .formatted(
                        batches.size(),
                        count(b -> b.ledger),
                        count(b -> b.records),
                        count(b -> b.sumRows),
                        count(b -> b.outbox));
    }

    private int count(java.util.function.Function<Batch, List<String[]>> rows) {
        return batches.values().stream()
                .mapToInt(batch -> rows.apply(batch).size())
                .sum();
    }

    void createTables() throws SQLException {
        try (Connection connection = open();
                Statement statement = connection.createStatement()) {
            for (String table : TABLES) {
                statement.execute("create table floor_%s (like %s including all)".formatted(table, table));
            }
        }
    }

    /** Reads the agencies' records from the topic's offsets on and writes the rows noted. */
    Duration run(String topic, List<String> agencies, Map<TopicPartition, Long> offsets) throws SQLException {
        try (Connection connection = open();
                var consumer = new KafkaConsumer<>(
                        Map.<String, Object>of("bootstrap.servers", brokers, "max.poll.records", 2000),
                        new StringDeserializer(),
                        new ByteArrayDeserializer())) {
            connection.setAutoCommit(false);
            List<TopicPartition> partitions = agencies.stream()
                    .map(agency -> new TopicPartition(topic, Partitions.of(agency, Topics.PARTITIONS)))
                    .distinct()
                    .toList();
            consumer.assign(partitions);
            partitions.forEach(partition -> consumer.seek(partition, offsets.getOrDefault(partition, 0L)));
            long start = System.nanoTime();
            int read = 0;
            int written = 0;
            for (Batch batch : batches.values()) {
                if (agencies.contains(batch.agency)) {
                    written += batch.ledger.size();
                    while (read < written) {
                        read += consumer.poll(Duration.ofSeconds(1)).count();
                    }
                    write(connection, batch);
                }
            }
            return Duration.ofNanos(System.nanoTime() - start);
        }
    }

    private void write(Connection connection, Batch batch) throws SQLException {
        insert(connection, batch.records, 1, """
                insert into floor_counted_record
                  (agency, plan, kind, record_key, version, recorded_at, data, contributions)
                values (?, ?, ?, ?, ?::bigint, ?::timestamptz, ?::jsonb, ?::jsonb)
                on conflict (agency, plan, kind, record_key) do update set
                  version = excluded.version, recorded_at = excluded.recorded_at,
                  data = excluded.data, contributions = excluded.contributions""");
        insert(connection, batch.sumRows, 1, """
                insert into floor_measure_sum (agency, plan, measure, bucket, unit, at, amount)
                values (?, ?, ?, ?, ?, ?::date, ?::bigint)
                on conflict (agency, plan, measure, bucket, unit, at)
                do update set amount = floor_measure_sum.amount + excluded.amount""");
        insert(connection, batch.ledger, 1, """
                insert into floor_ledger_entry (agency, plan, plan_version, event_id, event_type, kind, record_key, version,
                  recorded_at, counted_at, position, changes)
                values (?, ?, ?::int, ?, ?, ?, ?, ?::bigint, ?::timestamptz, ?::timestamptz, ?::bigint, ?::jsonb)""");
        insert(connection, batch.outbox, 1, """
                insert into floor_outbox (topic, key, agency, type, subject, data) values (?, ?, ?, ?, ?, ?)""");
        connection.commit();
    }

    private static void insert(Connection connection, List<String[]> rows, int from, String sql) throws SQLException {
        if (rows.isEmpty()) {
            return;
        }
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            for (String[] row : rows) {
                for (int column = from; column < row.length; column++) {
                    statement.setString(column - from + 1, row[column]);
                }
                statement.addBatch();
            }
            statement.executeBatch();
        }
    }

    private interface Row {
        void take(String[] columns) throws SQLException;
    }

    private static void rows(Statement statement, String sql, Row taker) throws SQLException {
        try (ResultSet rows = statement.executeQuery(sql)) {
            int columns = rows.getMetaData().getColumnCount();
            while (rows.next()) {
                String[] row = new String[columns];
                for (int i = 0; i < columns; i++) {
                    row[i] = rows.getString(i + 1);
                }
                taker.take(row);
            }
        }
    }

    private Connection open() throws SQLException {
        return DriverManager.getConnection(database + "?reWriteBatchedInserts=true", "postgres", "postgres");
    }
}
