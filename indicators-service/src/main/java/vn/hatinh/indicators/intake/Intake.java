package vn.hatinh.indicators.intake;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import jakarta.enterprise.context.ApplicationScoped;

import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;

import vn.hatinh.indicators.store.RecordKind;
import vn.hatinh.support.events.DeadLetters;
import vn.hatinh.support.events.IncomingEvent;
import vn.hatinh.support.events.UnreadableEventException;

/**
 * The way of every batch: read each record, count what could be read agency by agency, put the rest aside. Only when all
 * of that is done may the batch be acknowledged; a batch that comes again changes nothing.
 */
@ApplicationScoped
public class Intake {

    private final EventReader reader;
    private final Counting counting;
    private final DeadLetters deadLetters;

    Intake(EventReader reader, Counting counting, DeadLetters deadLetters) {
        this.reader = reader;
        this.counting = counting;
        this.deadLetters = deadLetters;
    }

    void take(RecordKind kind, ConsumerRecords<String, byte[]> records) {
        Map<String, List<Change>> byAgency = new LinkedHashMap<>();
        for (ConsumerRecord<String, byte[]> record : records) {
            try {
                Change change = reader.read(kind, IncomingEvent.of(record));
                byAgency.computeIfAbsent(change.agency(), agency -> new ArrayList<>())
                        .add(change);
            } catch (UnreadableEventException e) {
                deadLetters.send(record, e.reason());
            }
        }
        byAgency.forEach(counting::count);
    }
}
