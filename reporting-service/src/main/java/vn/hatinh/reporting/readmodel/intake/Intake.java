package vn.hatinh.reporting.readmodel.intake;

import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;

import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.jboss.logging.Logger;

import vn.hatinh.support.events.DeadLetters;

/**
 * The way of every batch: read each record, write what could be read in one transaction, send the rest to the dead
 * letters. Only when all of that is done may the batch be acknowledged; a batch that comes again changes nothing.
 */
@ApplicationScoped
class Intake {

    private static final Logger LOG = Logger.getLogger(Intake.class);

    private final DeadLetters deadLetters;
    private final IntakeProgress progress;

    Intake(DeadLetters deadLetters, IntakeProgress progress) {
        this.deadLetters = deadLetters;
        this.progress = progress;
    }

    /** Throws when the batch could not be taken as a whole: then it is to be taken again. */
    <T> void take(ConsumerRecords<String, byte[]> records, StateTable<T> table) {
        try {
            readAndWrite(records, table);
        } catch (RuntimeException e) {
            LOG.warnf(e, "Cannot take %d events of %s yet", records.count(), records.partitions());
            throw e;
        }
    }

    private <T> void readAndWrite(ConsumerRecords<String, byte[]> records, StateTable<T> table) {
        Batch<T> batch = Batch.read(records, table.states());
        try {
            table.write(batch.changes());
        } catch (RejectedStateException e) {
            batch.readable().forEach(item -> writeAlone(item, table));
        }
        batch.refused().forEach(refused -> deadLetters.send(refused.record(), refused.reason()));
        progress.taken(records);
    }

    private <T> void writeAlone(Batch.Item<T> item, StateTable<T> table) {
        try {
            table.write(List.of(item.change()));
        } catch (RejectedStateException e) {
            deadLetters.send(item.record(), e.getMessage());
        }
    }
}
