package vn.hatinh.systemtests;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;

import vn.hatinh.contracts.Topics;
import vn.hatinh.localstack.server.EmbeddedPostgres;
import vn.hatinh.localstack.stack.LocalStack;
import vn.hatinh.localstack.stack.Service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/** What the services have told each other by events. */
record ToldEvents(LocalStack stack) {

    /** How many messages each topic has taken in, by topic, when nothing is left that has to be told. */
    Map<String, Long> counts() {
        awaitEverythingTold();
        Map<String, Long> counts = new TreeMap<>();
        try (var consumer = consumer()) {
            for (String topic :
                    List.of(Topics.STAFF, Topics.UNITS, Topics.AGENCY_FACTS, Topics.PLANS, Topics.INDICATOR_VALUES)) {
                counts.put(
                        topic,
                        consumer.endOffsets(partitions(consumer, topic)).values().stream()
                                .mapToLong(Long::longValue)
                                .sum());
            }
        }
        return counts;
    }

    /** After a crash events are told once more, of which nobody hears by the position. */
    private void awaitEverythingTold() {
        await().untilAsserted(() -> assertThat(Stream.of(Service.PERSONNEL, Service.INDICATORS))
                .allSatisfy(service ->
                        assertThat(waiting(service)).as(service.module()).isZero()));
    }

    private long waiting(Service service) throws SQLException {
        try (Connection connection = DriverManager.getConnection(stack.jdbcUrl(service), EmbeddedPostgres.USER, "");
                Statement statement = connection.createStatement();
                ResultSet events = statement.executeQuery("select count(*) from outbox")) {
            events.next();
            return events.getLong(1);
        }
    }

    /** All that the topic tells of an agency so far, in its order. */
    List<TopicMessage> of(String topic, String agency) {
        return records(topic, agency).stream().map(TopicMessage::of).toList();
    }

    /** The same with all headers, as it would have to be sent again. */
    List<ConsumerRecord<byte[], byte[]>> records(String topic, String agency) {
        List<ConsumerRecord<byte[], byte[]>> records = new ArrayList<>();
        try (var consumer = consumer()) {
            List<TopicPartition> partitions = partitions(consumer, topic);
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            Map<TopicPartition, Long> ends = consumer.endOffsets(partitions);
            while (partitions.stream().anyMatch(partition -> consumer.position(partition) < ends.get(partition))) {
                consumer.poll(Duration.ofMillis(200)).forEach(records::add);
            }
        }
        records.removeIf(message -> !TopicMessage.of(message).agency().equals(agency));
        return records;
    }

    private KafkaConsumer<byte[], byte[]> consumer() {
        return new KafkaConsumer<>(
                Map.<String, Object>of("bootstrap.servers", stack.bootstrapServers()),
                new ByteArrayDeserializer(),
                new ByteArrayDeserializer());
    }

    private static List<TopicPartition> partitions(KafkaConsumer<?, ?> consumer, String topic) {
        return consumer.partitionsFor(topic).stream()
                .map(partition -> new TopicPartition(topic, partition.partition()))
                .toList();
    }
}
