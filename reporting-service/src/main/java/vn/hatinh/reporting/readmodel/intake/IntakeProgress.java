package vn.hatinh.reporting.readmodel.intake;

import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.apache.kafka.clients.consumer.ConsumerRecords;

/** Notes in the database how far it has been filled. */
@ApplicationScoped
class IntakeProgress {

    /** May go back: a topic that was made anew, or is read again, begins earlier. */
    private static final String NOTE = """
            insert into intake_progress (topic, partition, next_offset) values (?, ?, ?)
            on conflict (topic, partition) do update set next_offset = excluded.next_offset""";

    private final Sql sql;

    IntakeProgress(Sql sql) {
        this.sql = sql;
    }

    /** Behind what the records say: a crash in between lets them come again, and the service say that it is behind. */
    @Transactional
    void taken(ConsumerRecords<String, byte[]> records) {
        List<Object[]> rows = records.partitions().stream()
                .map(partition -> {
                    var ofPartition = records.records(partition);
                    long last = ofPartition.get(ofPartition.size() - 1).offset();
                    return Sql.row(partition.topic(), partition.partition(), last + 1);
                })
                .toList();
        sql.each(NOTE, rows);
    }
}
