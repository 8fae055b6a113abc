package vn.hatinh.indicators.bench;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;

import vn.hatinh.contracts.Topics;
import vn.hatinh.support.events.Partitions;

/**
 * What the intake must at least do: read the same records and write the same rows in as many transactions, computing
 * nothing. The rows are those that the service wrote, told apart by the transaction that wrote them.
 */
final class Floor {

    private static final String[] TABLES = {"counted_record", "ledger_entry", "measure_sum", "outbox"};

    private final String database;
    private final String brokers;
    private final Map<String, WrittenBatch> batches = new LinkedHashMap<>();

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
                WrittenBatch batch = batches.computeIfAbsent(row[0], transaction -> new WrittenBatch());
                batch.ledger.add(row);
                batch.addSums(row);
            });
            rows(statement, """
                    select xmin::text, agency, plan, kind, record_key, version, recorded_at, data, contributions
                    from counted_record where agency in (%s) order by record_key""".formatted(of), row -> {
                WrittenBatch batch = batches.get(row[0]);
                if (batch != null) {
                    batch.records.add(row);
                }
            });
            rows(statement, """
                    select xmin::text, topic, key, agency, type, subject, data
                    from outbox where agency in (%s) order by seq""".formatted(of), row -> {
                WrittenBatch batch = batches.get(row[0]);
                if (batch != null) {
                    batch.outbox.add(row);
                }
            });
            batches.values().forEach(WrittenBatch::close);
        }
    }

    String describe() {
        return "%d transactions, %d ledger entries, %d records, %d sums, %d outgoing rows"
                .formatted(
                        batches.size(),
                        count(b -> b.ledger),
                        count(b -> b.records),
                        count(WrittenBatch::sums),
                        count(b -> b.outbox));
    }

    private int count(Function<WrittenBatch, List<String[]>> rows) {
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
            for (WrittenBatch batch : batches.values()) {
                if (agencies.contains(batch.agency())) {
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

    private void write(Connection connection, WrittenBatch batch) throws SQLException {
        insert(connection, batch.records, 1, """
                insert into floor_counted_record
                  (agency, plan, kind, record_key, version, recorded_at, data, contributions)
                values (?, ?, ?, ?, ?::bigint, ?::timestamptz, ?::json, ?::json)
                on conflict (agency, plan, kind, record_key) do update set
                  version = excluded.version, recorded_at = excluded.recorded_at,
                  data = excluded.data, contributions = excluded.contributions""");
        addSums(connection, batch.sums());
        insert(connection, batch.ledger, 1, """
                insert into floor_ledger_entry (agency, plan, plan_version, event_id, event_type, kind, record_key, version,
                  recorded_at, counted_at, position, changes)
                values (?, ?, ?::int, ?, ?, ?, ?, ?::bigint, ?::timestamptz, ?::timestamptz, ?::bigint, ?::json)""");
        insert(connection, batch.outbox, 1, """
                insert into floor_outbox (topic, key, agency, type, subject, data) values (?, ?, ?, ?, ?, ?)""");
        connection.commit();
    }

    private static void addSums(Connection connection, List<String[]> rows) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement("""
                insert into floor_measure_sum (agency, plan, measure, bucket, unit, at, amount)
                select agency, plan, measure, bucket, unit, at::date, amount::bigint
                from unnest(?, ?, ?, ?, ?, ?, ?) as added (agency, plan, measure, bucket, unit, at, amount)
                on conflict (agency, plan, measure, bucket, unit, at)
                do update set amount = floor_measure_sum.amount + excluded.amount""")) {
            for (int column = 0; column < WrittenBatch.SUM_COLUMNS; column++) {
                int number = column;
                statement.setArray(
                        column + 1,
                        connection.createArrayOf(
                                "text", rows.stream().map(row -> row[number]).toArray()));
            }
            statement.executeUpdate();
        }
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
