package vn.hatinh.reporting.readmodel.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.apache.kafka.clients.consumer.ConsumerRecord;

import vn.hatinh.support.events.IncomingEvent;
import vn.hatinh.support.events.UnreadableEventException;

/**
 * What a poll brought, record by record: one that cannot be read does not take the others with it.
 *
 * @param <T> the states that the topic carries
 */
record Batch<T>(List<Item<T>> readable, List<Refused> refused) {

    /** A change with the record it came in. */
    record Item<T>(ConsumerRecord<String, byte[]> record, StateChange<T> change) {}

    /** A record for the dead letters. */
    record Refused(ConsumerRecord<String, byte[]> record, String reason) {}

    Batch {
        readable = List.copyOf(readable);
        refused = List.copyOf(refused);
    }

    static <T> Batch<T> read(Iterable<ConsumerRecord<String, byte[]>> records, Map<String, Class<? extends T>> states) {
        List<Item<T>> readable = new ArrayList<>();
        List<Refused> refused = new ArrayList<>();
        for (ConsumerRecord<String, byte[]> record : records) {
            try {
                readable.add(new Item<>(record, StateChange.read(IncomingEvent.of(record), states)));
            } catch (UnreadableEventException e) {
                refused.add(new Refused(record, e.reason()));
            }
        }
        return new Batch<>(readable, refused);
    }

    List<StateChange<T>> changes() {
        return readable.stream().map(Item::change).toList();
    }
}
