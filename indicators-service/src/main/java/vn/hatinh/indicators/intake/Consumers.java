package vn.hatinh.indicators.intake;

import java.time.temporal.ChronoUnit;

import jakarta.enterprise.context.ApplicationScoped;

import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.faulttolerance.Retry;
import org.eclipse.microprofile.reactive.messaging.Incoming;

import io.smallrye.reactive.messaging.annotations.Blocking;

import vn.hatinh.indicators.store.RecordKind;

/**
 * Listens to the topics. A database that is away is waited for: giving up would stop the channel until the next start
 * of the service.
 */
@ApplicationScoped
@Retry(maxRetries = -1, maxDuration = 0, delay = 1, delayUnit = ChronoUnit.SECONDS)
public class Consumers {

    private final Intake intake;

    Consumers(Intake intake) {
        this.intake = intake;
    }

    @Incoming("staff")
    @Blocking
    public void staff(ConsumerRecords<String, byte[]> records) {
        intake.take(RecordKind.STAFF, records);
    }

    @Incoming("units")
    @Blocking
    public void units(ConsumerRecords<String, byte[]> records) {
        intake.take(RecordKind.UNIT, records);
    }

    @Incoming("agency-facts")
    @Blocking
    public void agencyFacts(ConsumerRecords<String, byte[]> records) {
        intake.take(RecordKind.AGENCY_FACT, records);
    }
}
