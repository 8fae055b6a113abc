package vn.hatinh.support.outbox;

import java.time.Instant;
import java.util.UUID;

import org.apache.kafka.clients.producer.ProducerRecord;

import vn.hatinh.support.events.CloudEventHeaders;

import static java.nio.charset.StandardCharsets.UTF_8;

/** A waiting event. Its id is drawn when it is written, so an event that is sent twice has the same one. */
record OutboxRow(
        long seq,
        UUID id,
        String topic,
        String key,
        String agency,
        String type,
        String subject,
        String data,
        Instant createdAt) {

    /** The event in CloudEvents' binary mode. */
    ProducerRecord<String, byte[]> toMessage(String source, int partition) {
        byte[] value = data == null ? null : data.getBytes(UTF_8);
        var message = new ProducerRecord<>(topic, partition, key, value);
        header(message, CloudEventHeaders.SPEC_VERSION, "1.0");
        header(message, CloudEventHeaders.ID, id.toString());
        header(message, CloudEventHeaders.SOURCE, source);
        header(message, CloudEventHeaders.TYPE, type);
        header(message, CloudEventHeaders.TIME, createdAt.toString());
        header(message, CloudEventHeaders.PARTITION_KEY, agency);
        if (subject != null) {
            header(message, CloudEventHeaders.SUBJECT, subject);
        }
        if (data != null) {
            header(message, CloudEventHeaders.CONTENT_TYPE, "application/json");
        }
        return message;
    }

    private static void header(ProducerRecord<String, byte[]> message, String name, String value) {
        message.headers().add(name, value.getBytes(UTF_8));
    }
}
