package vn.hatinh.support.outbox;

import java.util.Objects;

/**
 * An event to be sent.
 *
 * @param key Kafka message key: what the state in {@code data} is the state of
 * @param agency decides the partition
 * @param type CloudEvents type: what happened
 * @param subject CloudEvents subject; may be null
 * @param data the whole state after the change, written as JSON; null deletes the key from the compacted topic
 */
public record OutboxEvent(String topic, String key, String agency, String type, String subject, Object data) {

    public OutboxEvent {
        Objects.requireNonNull(topic, "topic");
        Objects.requireNonNull(key, "key");
        Objects.requireNonNull(agency, "agency");
        Objects.requireNonNull(type, "type");
    }
}
