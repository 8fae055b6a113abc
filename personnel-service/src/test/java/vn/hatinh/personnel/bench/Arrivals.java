package vn.hatinh.personnel.bench;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.WakeupException;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.awaitility.Awaitility;

/** Notes when each message about an agency can be read from a topic. */
final class Arrivals implements AutoCloseable {

    private final KafkaConsumer<byte[], byte[]> consumer;
    private final String agency;
    private final Map<String, Integer> counts = new ConcurrentHashMap<>();
    private final Map<String, Long> nanos = new ConcurrentHashMap<>();
    private final Thread reader = new Thread(this::read, "arrivals");

    Arrivals(String brokers, String topic, String agency) {
        this.agency = agency;
        consumer = new KafkaConsumer<>(
                Map.of("bootstrap.servers", brokers), new ByteArrayDeserializer(), new ByteArrayDeserializer());
        List<TopicPartition> partitions = consumer.partitionsFor(topic).stream()
                .map(partition -> new TopicPartition(topic, partition.partition()))
                .toList();
        consumer.assign(partitions);
        consumer.seekToBeginning(partitions);
        reader.start();
    }

    /** The message of that number, from 1, about a subject. */
    static String key(String subject, long number) {
        return subject + "/" + number;
    }

    /** When the message came, by {@link System#nanoTime}; waits for one that has not come yet. */
    long nanosOf(String key) {
        // asked for thousands of messages, of which nearly all have come: each await would pause at least once
        if (!nanos.containsKey(key)) {
            Awaitility.await(key).atMost(Duration.ofMinutes(1)).until(() -> nanos.containsKey(key));
        }
        return nanos.get(key);
    }

    private void read() {
        try {
            while (true) {
                for (var message : consumer.poll(Duration.ofMinutes(1))) {
                    note(message, System.nanoTime());
                }
            }
        } catch (WakeupException closing) {
            consumer.close();
        }
    }

    private void note(ConsumerRecord<byte[], byte[]> message, long now) {
        if (agency.equals(header(message, "ce_partitionkey"))) {
            String subject = header(message, "ce_subject");
            nanos.put(key(subject, counts.merge(subject, 1, Integer::sum)), now);
        }
    }

    private static String header(ConsumerRecord<?, ?> message, String name) {
        return new String(message.headers().lastHeader(name).value(), StandardCharsets.UTF_8);
    }

    @Override
    public void close() throws InterruptedException {
        consumer.wakeup();
        reader.join();
    }
}
