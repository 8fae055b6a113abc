package vn.hatinh.indicators.support;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutionException;

import jakarta.enterprise.context.ApplicationScoped;

import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.eclipse.microprofile.config.inject.ConfigProperty;

import vn.hatinh.contracts.EventTypes;
import vn.hatinh.contracts.Topics;
import vn.hatinh.contracts.personnel.AgencyFactChanged;
import vn.hatinh.contracts.personnel.StaffChanged;
import vn.hatinh.contracts.personnel.UnitChanged;
import vn.hatinh.support.events.EventJson;
import vn.hatinh.support.events.Partitions;

/** Speaks for personnel-service. */
@ApplicationScoped
public class Events {

    private final KafkaProducer<String, byte[]> producer;

    Events(@ConfigProperty(name = "kafka.bootstrap.servers") String broker) {
        producer = new KafkaProducer<>(
                Map.of("bootstrap.servers", broker), new StringSerializer(), new ByteArraySerializer());
    }

    public void send(StaffChanged event) {
        send(
                Topics.STAFF,
                staffKey(event.record().agency(), event.record().staffId()),
                event.record().agency(),
                EventTypes.STAFF_UPDATED,
                EventJson.write(event));
    }

    public void send(UnitChanged event) {
        String agency = event.record().agency();
        send(
                Topics.UNITS,
                agency + "/" + event.record().code(),
                agency,
                EventTypes.UNIT_CHANGED,
                EventJson.write(event));
    }

    public void send(AgencyFactChanged event) {
        send(
                Topics.AGENCY_FACTS,
                event.agency() + "/" + event.factKey(),
                event.agency(),
                EventTypes.ANONYMOUS_COUNT_RECORDED,
                EventJson.write(event));
    }

    public void eraseStaff(String agency, UUID staffId) {
        send(Topics.STAFF, staffKey(agency, staffId), agency, EventTypes.STAFF_ERASED, null);
    }

    /** As personnel-service makes it. */
    public static String staffKey(String agency, UUID staffId) {
        return agency + "/" + staffId;
    }

    /** @param data JSON or anything else; null for a tombstone */
    public void send(String topic, String key, String agency, String type, String data) {
        int partition = Partitions.of(agency, Topics.PARTITIONS);
        var message = new ProducerRecord<>(
                topic, partition, key, data == null ? null : data.getBytes(StandardCharsets.UTF_8));
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
                        Instant.parse("2026-01-15T08:00:00Z").toString(),
                        "ce_partitionkey",
                        agency)
                .forEach((name, value) -> message.headers().add(name, value.getBytes(StandardCharsets.UTF_8)));
        try {
            producer.send(message).get();
        } catch (InterruptedException | ExecutionException e) {
            throw new IllegalStateException(e);
        }
    }
}
