package vn.hatinh.personnel.testing;

import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import javax.sql.DataSource;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.awaitility.Awaitility;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** What the service has told the others, read from the real topics. */
@ApplicationScoped
public class ToldEvents {

    @ConfigProperty(name = "kafka.bootstrap.servers")
    String brokers;

    @Inject
    DataSource database;

    /** All events about the agency on the topic, once the outbox is empty. */
    public List<Told> about(String agency, String topic) {
        awaitEmptyOutbox();
        return readToEnd(topic).stream()
                .filter(told -> told.agency().equals(agency))
                .toList();
    }

    /** How many events have ever been written to the topic, once the outbox is empty. */
    public long endOffset(String topic) {
        awaitEmptyOutbox();
        try (var consumer = consumer()) {
            return consumer.endOffsets(partitions(consumer, topic)).values().stream()
                    .mapToLong(Long::longValue)
                    .sum();
        }
    }

    private List<Told> readToEnd(String topic) {
        try (var consumer = consumer()) {
            List<TopicPartition> partitions = partitions(consumer, topic);
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            Map<TopicPartition, Long> ends = consumer.endOffsets(partitions);
            List<Told> told = new ArrayList<>();
            while (partitions.stream().anyMatch(partition -> consumer.position(partition) < ends.get(partition))) {
                consumer.poll(Duration.ofMillis(200)).forEach(message -> told.add(Told.of(message)));
            }
            return told;
        }
    }

    private KafkaConsumer<String, byte[]> consumer() {
        return new KafkaConsumer<>(
                Map.of(ConsumerConfig.BOOTSTRAP_SERVERS_CONFIG, brokers),
                new StringDeserializer(),
                new ByteArrayDeserializer());
    }

    private static List<TopicPartition> partitions(KafkaConsumer<?, ?> consumer, String topic) {
        return consumer.partitionsFor(topic).stream()
                .map(partition -> new TopicPartition(topic, partition.partition()))
                .toList();
    }

    private void awaitEmptyOutbox() {
        Awaitility.await("the outbox is empty").until(this::isOutboxEmpty);
    }

    private boolean isOutboxEmpty() throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.createStatement();
                var rows = statement.executeQuery("select not exists (select 1 from outbox)")) {
            rows.next();
            return rows.getBoolean(1);
        }
    }
}
