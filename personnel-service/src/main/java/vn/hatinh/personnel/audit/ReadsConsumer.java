package vn.hatinh.personnel.audit;

import java.time.temporal.ChronoUnit;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.faulttolerance.Retry;
import org.eclipse.microprofile.reactive.messaging.Incoming;

import io.smallrye.reactive.messaging.annotations.Blocking;

import vn.hatinh.contracts.indicators.RecordsRead;
import vn.hatinh.support.events.DeadLetters;
import vn.hatinh.support.events.IncomingEvent;
import vn.hatinh.support.events.UnreadableEventException;

/**
 * Listens to what other services showed. A database that is away is waited for: giving up would stop the channel until
 * the next start of the service.
 */
@ApplicationScoped
@Retry(maxRetries = -1, maxDuration = 0, delay = 1, delayUnit = ChronoUnit.SECONDS)
public class ReadsConsumer {

    private final ReadsElsewhere reads;
    private final DeadLetters deadLetters;

    ReadsConsumer(ReadsElsewhere reads, DeadLetters deadLetters) {
        this.reads = reads;
        this.deadLetters = deadLetters;
    }

    /** Enters it, or puts aside what cannot be read. */
    @Incoming("record-reads")
    @Blocking
    public void read(ConsumerRecord<String, byte[]> message) {
        try {
            IncomingEvent event = IncomingEvent.of(message);
            reads.enter(id(event), event.data(RecordsRead.class));
        } catch (UnreadableEventException e) {
            deadLetters.send(message, e.reason());
        }
    }

    private static UUID id(IncomingEvent event) throws UnreadableEventException {
        try {
            return UUID.fromString(event.key());
        } catch (IllegalArgumentException e) {
            throw new UnreadableEventException("the key is not a UUID", e);
        }
    }
}
