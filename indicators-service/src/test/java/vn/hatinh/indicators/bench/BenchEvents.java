package vn.hatinh.indicators.bench;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;

import vn.hatinh.contracts.EventTypes;
import vn.hatinh.contracts.Topics;
import vn.hatinh.contracts.personnel.StaffChanged;
import vn.hatinh.contracts.personnel.UnitChanged;
import vn.hatinh.support.events.EventJson;
import vn.hatinh.support.events.Partitions;

/** Sends the events of made-up staff, as many and as fast as wanted. */
final class BenchEvents implements AutoCloseable {

    private final KafkaProducer<String, byte[]> producer;

    BenchEvents(String brokers) {
        producer = new KafkaProducer<>(
                // a topic that was just made answers with errors for a moment, which an idempotent producer cannot bear
                Map.of(
                        "bootstrap.servers", brokers,
                        "linger.ms", 5,
                        "batch.size", 262_144,
                        "enable.idempotence", false,
                        "max.in.flight.requests.per.connection", 1),
                new StringSerializer(),
                new ByteArraySerializer());
    }

    /** Agencies of a name, one on each partition in turn. */
    static List<String> agencies(String name, int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> IntStream.iterate(i, n -> n + count)
                        .mapToObj(n -> name + n)
                        .filter(agency -> Partitions.of(agency, Topics.PARTITIONS) == i % Topics.PARTITIONS)
                        .findFirst()
                        .orElseThrow())
                .toList();
    }

    /** The registrations, or a later version, of the people of an agency. */
    static Stream<ProducerRecord<String, byte[]>> staff(String topic, String agency, int people, long version) {
        return IntStream.range(0, people)
                .mapToObj(person -> message(topic, BenchStaff.changed(agency, person, version)));
    }

    static ProducerRecord<String, byte[]> message(String topic, StaffChanged staff) {
        String agency = staff.record().agency();
        return message(topic, agency + "/" + staff.record().staffId(), agency, EventTypes.STAFF_UPDATED, staff);
    }

    static ProducerRecord<String, byte[]> message(UnitChanged unit) {
        String agency = unit.record().agency();
        return message(Topics.UNITS, agency + "/" + unit.record().code(), agency, EventTypes.UNIT_CHANGED, unit);
    }

    private static ProducerRecord<String, byte[]> message(
            String topic, String key, String agency, String type, Object data) {
        var message = new ProducerRecord<>(
                topic,
                Partitions.of(agency, Topics.PARTITIONS),
                key,
                EventJson.write(data).getBytes(StandardCharsets.UTF_8));
        Map.of(
                        "ce_specversion",
                        "1.0",
                        "ce_id",
                        UUID.randomUUID().toString(),
                        "ce_source",
                        "/personnel-service",
                        "ce_type",
                        type,
                        "ce_time",
                        "2026-01-15T08:00:00Z",
                        "ce_partitionkey",
                        agency)
                .forEach((name, value) -> message.headers().add(name, value.getBytes(StandardCharsets.UTF_8)));
        return message;
    }

    void sendAll(Stream<ProducerRecord<String, byte[]>> messages) {
        messages.forEach(producer::send);
        producer.flush();
    }

    @Override
    public void close() {
        producer.close();
    }
}
