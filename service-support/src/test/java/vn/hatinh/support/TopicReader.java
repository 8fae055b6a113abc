package vn.hatinh.support;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.awaitility.Awaitility;

import vn.hatinh.localstack.testing.TestServers;

/** Reads a topic from its beginning. */
public final class TopicReader {

    private TopicReader() {}

    /** The messages of one agency, once there are as many as expected. */
    public static List<ConsumerRecord<String, byte[]>> await(String topic, String agency, int expected) {
        return Awaitility.await()
                .pollInterval(Duration.ofMillis(50))
                .until(() -> of(topic, agency), found -> found.size() >= expected);
    }

    public static List<ConsumerRecord<String, byte[]>> of(String topic, String agency) {
        return all(topic).stream()
                .filter(message -> agency.equals(header(message, "ce_partitionkey")))
                .toList();
    }

    public static List<ConsumerRecord<String, byte[]>> all(String topic) {
        Map<String, Object> settings =
                Map.of("bootstrap.servers", TestServers.shared().bootstrapServers());
        try (var consumer = new KafkaConsumer<>(settings, new StringDeserializer(), new ByteArrayDeserializer())) {
            List<TopicPartition> partitions = consumer.partitionsFor(topic).stream()
                    .map(info -> new TopicPartition(topic, info.partition()))
                    .toList();
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            Map<TopicPartition, Long> ends = consumer.endOffsets(partitions);
            var found = new ArrayList<ConsumerRecord<String, byte[]>>();
            while (partitions.stream().anyMatch(each -> consumer.position(each) < ends.get(each))) {
                consumer.poll(Duration.ofSeconds(1)).forEach(found::add);
            }
            return found;
        }
    }

    public static String header(ConsumerRecord<?, ?> message, String name) {
        var header = message.headers().lastHeader(name);
        return header == null ? null : new String(header.value(), java.nio.charset.StandardCharsets.UTF_8);
    }
}
