package vn.hatinh.systemtests;

import java.nio.charset.StandardCharsets;

import org.apache.kafka.clients.consumer.ConsumerRecord;

/**
 * An event as it stands on its topic.
 *
 * @param subject staff code, unit code or fact that it is about
 * @param value JSON; null for a tombstone
 */
record TopicMessage(String agency, String subject, String value) {

    static TopicMessage of(ConsumerRecord<byte[], byte[]> message) {
        return new TopicMessage(
                header(message, "ce_partitionkey"),
                header(message, "ce_subject"),
                message.value() == null ? null : new String(message.value(), StandardCharsets.UTF_8));
    }

    private static String header(ConsumerRecord<?, ?> message, String name) {
        return new String(message.headers().lastHeader(name).value(), StandardCharsets.UTF_8);
    }
}
