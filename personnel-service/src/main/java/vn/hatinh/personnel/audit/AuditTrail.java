package vn.hatinh.personnel.audit;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import vn.hatinh.support.access.RequestOrigin;
import vn.hatinh.support.access.RequestOrigins;

/**
 * Writes down who did or read what. An entry belongs to the caller's transaction: it is there when that commits, and what
 * it tells of cannot happen without it.
 */
@ApplicationScoped
public class AuditTrail {

    static final String READ = "read";

    private final PendingEntries pending;
    private final AuditChains chains;
    private final RequestOrigins origins;
    private final AuditJson json;
    private final Clock clock;

    AuditTrail(PendingEntries pending, AuditChains chains, RequestOrigins origins, AuditJson json, Clock clock) {
        this.pending = pending;
        this.chains = chains;
        this.origins = origins;
        this.json = json;
        this.clock = clock;
    }

    /**
     * Something was written.
     *
     * @param action what happened, in the past tense, for example {@code corrected}
     * @param before the value before, as Jackson writes it; null when there was none
     * @param after the value after; null when there is none any more
     */
    public void written(AuditSubject subject, String action, Object before, Object after) {
        pending.add(written(origins.current(), subject, action, before, after));
    }

    /**
     * Facts that are particularly protected were read.
     *
     * @param what which ones, for example {@code health-checks}
     */
    public void read(AuditSubject subject, String what) {
        pending.add(record(origins.current(), READ, subject, json.write("what", what, null, null)));
    }

    /**
     * Another service showed somebody what can be told of a staff record.
     *
     * @param origin who was shown it, in a request to that service
     * @param at when, by that service's clock
     */
    void readElsewhere(RequestOrigin origin, Instant at, AuditSubject subject, String what) {
        pending.add(record(at, origin, READ, subject, json.write("what", what, null, null)));
    }

    /**
     * A trail of its own for a long import, so that it holds no lock that other writers wait for. It is closed in the
     * transaction that opened it.
     */
    public ImportTrail ofImport(String agency, UUID importId) {
        return ofImport(agency, importId, origins.current());
    }

    /** The same for an import that goes on when its request has ended. */
    public ImportTrail ofImport(String agency, UUID importId, RequestOrigin origin) {
        return new ImportTrail(this, agency, importId, origin);
    }

    /** Who acts now, to be kept for work that goes on when the request has ended. */
    public RequestOrigin currentOrigin() {
        return origins.current();
    }

    AuditRecord written(RequestOrigin origin, AuditSubject subject, String action, Object before, Object after) {
        return record(origin, action, subject, json.write("before", before, "after", after));
    }

    PendingEntries pending() {
        return pending;
    }

    AuditChains chains() {
        return chains;
    }

    private AuditRecord record(RequestOrigin origin, String action, AuditSubject subject, String payload) {
        return record(clock.instant(), origin, action, subject, payload);
    }

    private static AuditRecord record(
            Instant at, RequestOrigin origin, String action, AuditSubject subject, String payload) {
        return new AuditRecord(at.truncatedTo(ChronoUnit.MICROS), origin, action, subject, AuditPayload.of(payload));
    }
}
