package vn.hatinh.personnel.audit;

import java.util.Objects;

/**
 * Who acts and from where.
 *
 * @param actor name that the caller logs in with
 * @param actorSubject what the identity provider knows the caller by
 * @param address network address of the caller; null when the service itself acts
 * @param requestId number of the request, for the log; null when the service itself acts
 * @param operation method and path of the request, values in the path replaced by their names
 */
public record AuditOrigin(String actor, String actorSubject, String address, String requestId, String operation) {

    public AuditOrigin {
        Objects.requireNonNull(actor, "actor");
        Objects.requireNonNull(actorSubject, "actorSubject");
        Objects.requireNonNull(operation, "operation");
    }

    /** The service itself, without a request. */
    static AuditOrigin ofService(String operation) {
        return new AuditOrigin("personnel-service", "personnel-service", null, null, operation);
    }
}
