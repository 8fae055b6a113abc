package vn.hatinh.personnel.testing;

import java.io.IOException;
import java.io.UncheckedIOException;

import org.apache.kafka.clients.consumer.ConsumerRecord;

import vn.hatinh.support.events.EventJson;

import static java.nio.charset.StandardCharsets.UTF_8;

/** An event as another service receives it; {@code json} is null when it deletes its key. */
public record Told(String key, String type, String subject, String agency, int partition, String json) {

    static Told of(ConsumerRecord<String, byte[]> message) {
        return new Told(
                message.key(),
                header(message, "ce_type"),
                header(message, "ce_subject"),
                header(message, "ce_partitionkey"),
                message.partition(),
                message.value() == null ? null : new String(message.value(), UTF_8));
    }

    public <T> T data(Class<T> type) {
        try {
            return EventJson.mapper().readValue(json, type);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String header(ConsumerRecord<String, byte[]> message, String name) {
        var header = message.headers().lastHeader(name);
        return header == null ? null : new String(header.value(), UTF_8);
    }
}
