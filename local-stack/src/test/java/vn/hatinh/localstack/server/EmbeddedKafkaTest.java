package vn.hatinh.localstack.server;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;

import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

class EmbeddedKafkaTest {

    private static final String TOPIC = "staff";

    @TempDir
    Path folder;

    @Test
    void keepsItsTopicsInItsFolder() throws Exception {
        try (var kafka = EmbeddedKafka.start(folder, 0)) {
            try (var admin = Admin.create(Map.of("bootstrap.servers", kafka.bootstrapServers()))) {
                admin.createTopics(List.of(new NewTopic(TOPIC, 1, (short) 1)))
                        .all()
                        .get();
            }
            write(kafka, "bổ nhiệm");
        }
        try (var kafka = EmbeddedKafka.start(folder, 0)) {
            write(kafka, "điều động");
            assertThat(read(kafka)).containsExactly("bổ nhiệm", "điều động");
        }
    }

    private static void write(EmbeddedKafka kafka, String text) throws Exception {
        Map<String, Object> settings = Map.of("bootstrap.servers", kafka.bootstrapServers());
        try (var producer = new KafkaProducer<>(settings, new StringSerializer(), new StringSerializer())) {
            producer.send(new ProducerRecord<>(TOPIC, "H27.13", text)).get();
        }
    }

    private static List<String> read(EmbeddedKafka kafka) {
        Map<String, Object> settings = Map.of("bootstrap.servers", kafka.bootstrapServers());
        try (var consumer = new KafkaConsumer<>(settings, new StringDeserializer(), new StringDeserializer())) {
            var all = List.of(new TopicPartition(TOPIC, 0));
            consumer.assign(all);
            consumer.seekToBeginning(all);
            var texts = new java.util.ArrayList<String>();
            while (consumer.position(all.get(0)) < consumer.endOffsets(all).get(all.get(0))) {
                consumer.poll(Duration.ofSeconds(5)).forEach(found -> texts.add(found.value()));
            }
            return texts;
        }
    }
}
