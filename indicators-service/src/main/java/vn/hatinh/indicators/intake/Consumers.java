package vn.hatinh.indicators.intake;

import java.time.temporal.ChronoUnit;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;

import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.faulttolerance.Retry;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.jboss.logging.Logger;

import io.smallrye.reactive.messaging.annotations.Blocking;

import vn.hatinh.indicators.store.RecordKind;

/**
 * Listens to the topics. A database that is away is waited for: giving up would stop the channel until the next start
 * of the service.
 */
@ApplicationScoped
@Retry(maxRetries = -1, maxDuration = 0, delay = 1, delayUnit = ChronoUnit.SECONDS)
public class Consumers {

    private static final Logger LOG = Logger.getLogger(Consumers.class);

    private final Intake intake;

    Consumers(Intake intake) {
        this.intake = intake;
    }

    @Incoming("staff")
    @Blocking
    public void staff(ConsumerRecords<String, byte[]> records) {
        take(RecordKind.STAFF, records);
    }

    @Incoming("units")
    @Blocking
    public void units(ConsumerRecords<String, byte[]> records) {
        take(RecordKind.UNIT, records);
    }

    @Incoming("agency-facts")
    @Blocking
    public void agencyFacts(ConsumerRecords<String, byte[]> records) {
        take(RecordKind.AGENCY_FACT, records);
    }

    private void take(RecordKind kind, ConsumerRecords<String, byte[]> records) {
        try {
            intake.take(kind, records);
        } catch (RuntimeException e) {
            // whoever waits for the figures must find the reason; its text may quote data, so its class has to do
            LOG.warnf("%d records of %s are tried again: %s", records.count(), kind, classes(e));
            throw e;
        }
    }

    private static String classes(Throwable e) {
        return Stream.iterate(e, Objects::nonNull, Throwable::getCause)
                .map(cause -> cause.getClass().getSimpleName())
                .collect(Collectors.joining(", caused by "));
    }
}
