package vn.hatinh.indicators.access;

import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import vn.hatinh.contracts.EventTypes;
import vn.hatinh.contracts.Topics;
import vn.hatinh.contracts.indicators.RecordsRead;
import vn.hatinh.support.access.RequestOrigin;
import vn.hatinh.support.access.RequestOrigins;
import vn.hatinh.support.outbox.Outbox;
import vn.hatinh.support.outbox.OutboxEvent;

/**
 * Tells personnel-service, which keeps the audit trail, whose records somebody is about to be shown. The event stands in
 * the outbox before the answer is sent: what cannot be told of is not shown.
 */
@ApplicationScoped
public class RecordReads {

    private final Outbox outbox;
    private final RequestOrigins origins;
    private final Clock clock;

    RecordReads(Outbox outbox, RequestOrigins origins, Clock clock) {
        this.outbox = outbox;
        this.origins = origins;
        this.clock = clock;
    }

    /**
     * The current request is answered with these records.
     *
     * @param what which facts could be told from the answer, for example {@code indicator 4.1/headline}
     * @param staff random ids; with none of them nothing is told
     */
    @Transactional
    public void tell(String agency, String what, Collection<String> staff) {
        List<UUID> records = staff.stream().distinct().map(UUID::fromString).toList();
        if (records.isEmpty()) {
            return;
        }
        RequestOrigin origin = origins.current();
        var reader = new RecordsRead.Reader(
                origin.actor(), origin.actorSubject(), origin.address(), origin.requestId(), origin.operation());
        outbox.append(new OutboxEvent(
                Topics.RECORD_READS,
                UUID.randomUUID().toString(),
                agency,
                EventTypes.RECORDS_READ,
                what,
                new RecordsRead(agency, clock.instant(), what, reader, records)));
    }
}
