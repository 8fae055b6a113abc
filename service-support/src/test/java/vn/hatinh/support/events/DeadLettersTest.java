package vn.hatinh.support.events;

import jakarta.inject.Inject;

import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.Test;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;

import vn.hatinh.localstack.testing.StackResource;
import vn.hatinh.support.TopicReader;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

@QuarkusTest
@QuarkusTestResource(value = StackResource.class, initArgs = @ResourceArg(name = "database", value = "support"))
class DeadLettersTest {

    private static final String TOPIC = "support.letters.v1";

    @Inject
    EventProducer producer;

    @Test
    void keepsTheMessageAsItWasAndSaysWhyItLiesThere() {
        var meters = new SimpleMeterRegistry();
        var deadLetters = new DeadLetters(producer, meters);
        var unreadable = new ConsumerRecord<>(TOPIC, 5, 77, "NV01-id", "không đọc được".getBytes(UTF_8));
        unreadable.headers().add("ce_partitionkey", "DL.1".getBytes(UTF_8));

        deadLetters.send(unreadable, "not JSON at byte 0");

        var letter = TopicReader.of(TOPIC + ".dlq", "DL.1").get(0);
        assertThat(letter.key()).isEqualTo("NV01-id");
        assertThat(letter.value()).isEqualTo("không đọc được".getBytes(UTF_8));
        assertThat(TopicReader.header(letter, DeadLetters.REASON)).isEqualTo("not JSON at byte 0");
        assertThat(TopicReader.header(letter, DeadLetters.TOPIC)).isEqualTo(TOPIC);
        assertThat(TopicReader.header(letter, DeadLetters.PARTITION)).isEqualTo("5");
        assertThat(TopicReader.header(letter, DeadLetters.OFFSET)).isEqualTo("77");
        assertThat(meters.counter("events.dead.lettered", "topic", TOPIC).count())
                .isEqualTo(1);
    }

    @Test
    void aMessageThatFailsAgainTellsOfItsLastFailureOnly() {
        var deadLetters = new DeadLetters(producer, new SimpleMeterRegistry());
        var first = new ConsumerRecord<>(TOPIC, 5, 78, "NV02-id", (byte[]) null);
        first.headers().add("ce_partitionkey", "DL.2".getBytes(UTF_8));
        first.headers().add(DeadLetters.REASON, "earlier reason".getBytes(UTF_8));

        deadLetters.send(first, "later reason");

        var letter = TopicReader.of(TOPIC + ".dlq", "DL.2").get(0);
        assertThat(letter.value()).isNull();
        assertThat(letter.headers().headers(DeadLetters.REASON)).hasSize(1);
        assertThat(TopicReader.header(letter, DeadLetters.REASON)).isEqualTo("later reason");
    }
}
