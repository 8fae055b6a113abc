package vn.hatinh.personnel.audit;

import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;

import vn.hatinh.support.access.RequestOrigin;

/**
 * The trail of one import: a chain of its own, of which the agency's chain says how long it is and with which hash it
 * ends. Writes some hundred entries at a time, so its memory does not grow with the import. For one thread.
 */
public final class ImportTrail {

    private static final int AT_A_TIME = 500;

    private final AuditTrail trail;
    private final String agency;
    private final UUID importId;
    private final RequestOrigin origin;
    private final List<AuditRecord> waiting = new ArrayList<>();

    ImportTrail(AuditTrail trail, String agency, UUID importId, RequestOrigin origin) {
        this.trail = trail;
        this.agency = agency;
        this.importId = importId;
        this.origin = origin;
    }

    /** As {@link AuditTrail#written}. */
    public void written(AuditSubject subject, String action, Object before, Object after) {
        if (!subject.agency().equals(agency)) {
            throw new IllegalArgumentException("An import writes into one agency");
        }
        trail.pending().requireTransaction();
        waiting.add(trail.written(origin, subject, action, before, after));
        if (waiting.size() >= AT_A_TIME) {
            append();
        }
    }

    /** The import has ended: writes what is waiting, and the entry of the agency's chain that tells of this one. */
    public void close() {
        AuditChains.Head head = append();
        var subject = new AuditSubject(agency, AuditSubject.IMPORT, importId.toString());
        trail.pending()
                .add(trail.written(
                        origin,
                        subject,
                        ChainAnchor.ACTION,
                        null,
                        new ChainAnchor(head.seq(), HexFormat.of().formatHex(head.hash()))));
    }

    private AuditChains.Head append() {
        AuditChains.Head head = trail.chains().append(agency, importId.toString(), waiting);
        waiting.clear();
        return head;
    }
}
