package vn.hatinh.support.events;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.stream.Collectors;

import org.apache.kafka.clients.consumer.ConsumerRecord;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.databind.JsonMappingException;

/**
 * An event as it came from Kafka, its data not yet read.
 *
 * @param agency the CloudEvents partition key
 * @param data JSON; null when the sender deleted the key from its compacted topic
 */
public record IncomingEvent(
        String key,
        String type,
        String id,
        Instant time,
        String subject,
        String agency,
        String topic,
        int partition,
        long offset,
        byte[] data) {

    /** Reads the headers. */
    public static IncomingEvent of(ConsumerRecord<String, byte[]> message) throws UnreadableEventException {
        String specVersion = required(message, CloudEventHeaders.SPEC_VERSION);
        if (!specVersion.startsWith("1.")) {
            throw new UnreadableEventException("CloudEvents version is " + specVersion + ", accepted: 1.x");
        }
        if (message.key() == null) {
            throw new UnreadableEventException("the message has no key");
        }
        return new IncomingEvent(
                message.key(),
                required(message, CloudEventHeaders.TYPE),
                required(message, CloudEventHeaders.ID),
                time(required(message, CloudEventHeaders.TIME)),
                optional(message, CloudEventHeaders.SUBJECT),
                required(message, CloudEventHeaders.PARTITION_KEY),
                message.topic(),
                message.partition(),
                message.offset(),
                message.value());
    }

    /** True when the key was deleted: there is no data to read. */
    public boolean isTombstone() {
        return data == null;
    }

    /** Reads the data. The reason of a failure names the place and never quotes the content. */
    public <T> T data(Class<T> shape) throws UnreadableEventException {
        if (isTombstone()) {
            throw new UnreadableEventException("no data, expected " + shape.getSimpleName());
        }
        try {
            T value = EventJson.mapper().readValue(data, shape);
            if (value == null) {
                throw new UnreadableEventException("the data is null, expected " + shape.getSimpleName());
            }
            return value;
        } catch (JsonMappingException e) {
            throw new UnreadableEventException("not a " + shape.getSimpleName() + " at " + path(e), e);
        } catch (JacksonException e) {
            throw new UnreadableEventException(
                    "not JSON at byte " + e.getLocation().getByteOffset(), e);
        } catch (IOException e) {
            throw new UnreadableEventException("the data cannot be read", e);
        }
    }

    private static String path(JsonMappingException e) {
        return e.getPath().stream()
                .map(step -> step.getFieldName() != null ? step.getFieldName() : Integer.toString(step.getIndex()))
                .collect(Collectors.joining("/", "/", ""));
    }

    private static Instant time(String text) throws UnreadableEventException {
        try {
            return OffsetDateTime.parse(text).toInstant();
        } catch (DateTimeParseException e) {
            throw new UnreadableEventException(CloudEventHeaders.TIME + " is not an RFC 3339 time", e);
        }
    }

    private static String required(ConsumerRecord<String, byte[]> message, String header)
            throws UnreadableEventException {
        String value = optional(message, header);
        if (value == null || value.isBlank()) {
            throw new UnreadableEventException("header " + header + " is missing");
        }
        return value;
    }

    private static String optional(ConsumerRecord<String, byte[]> message, String name) {
        var header = message.headers().lastHeader(name);
        return header == null || header.value() == null ? null : new String(header.value(), StandardCharsets.UTF_8);
    }
}
