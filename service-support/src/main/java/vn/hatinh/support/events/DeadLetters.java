package vn.hatinh.support.events;

import java.nio.charset.StandardCharsets;
import java.util.concurrent.CompletionException;

import jakarta.enterprise.context.ApplicationScoped;

import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.jboss.logging.Logger;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;

import vn.hatinh.contracts.Topics;

/** Puts aside what cannot be read, with the reason, so that the partition goes on and nothing is lost silently. */
@ApplicationScoped
public class DeadLetters {

    public static final String REASON = "dlq-reason";
    public static final String TOPIC = "dlq-topic";
    public static final String PARTITION = "dlq-partition";
    public static final String OFFSET = "dlq-offset";

    private static final Logger LOG = Logger.getLogger(DeadLetters.class);

    private final EventProducer producer;
    private final MeterRegistry meters;

    DeadLetters(EventProducer producer, MeterRegistry meters) {
        this.producer = producer;
        this.meters = meters;
    }

    /**
     * Sends the message to the dead-letter topic of its topic and waits until the broker has it. A failure is thrown: then
     * the batch must fail, or the message would be lost.
     *
     * @param reason what was wrong and what would be right, without the content
     */
    public void send(ConsumerRecord<String, byte[]> message, String reason) {
        var headers = new RecordHeaders(message.headers());
        // a message that was sent again and failed again tells of its last failure
        replace(headers, REASON, reason);
        replace(headers, TOPIC, message.topic());
        replace(headers, PARTITION, Integer.toString(message.partition()));
        replace(headers, OFFSET, Long.toString(message.offset()));
        String deadLetterTopic = Topics.deadLetter(message.topic());
        try {
            producer.send(new ProducerRecord<>(deadLetterTopic, null, message.key(), message.value(), headers))
                    .join();
        } catch (CompletionException e) {
            throw new IllegalStateException("Cannot put a message aside on " + deadLetterTopic, e.getCause());
        }
        Counter.builder("events.dead.lettered")
                .description("Messages put aside because they could not be read")
                .tag("topic", message.topic())
                .register(meters)
                .increment();
        LOG.warnf(
                "Put aside %s partition %d offset %d: %s",
                message.topic(), message.partition(), message.offset(), reason);
    }

    private static void replace(RecordHeaders headers, String name, String value) {
        headers.remove(name).add(name, value.getBytes(StandardCharsets.UTF_8));
    }
}
