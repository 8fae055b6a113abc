package vn.hatinh.support.access;

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
public record RequestOrigin(String actor, String actorSubject, String address, String requestId, String operation) {

    public RequestOrigin {
        Objects.requireNonNull(actor, "actor");
        Objects.requireNonNull(actorSubject, "actorSubject");
        Objects.requireNonNull(operation, "operation");
    }

    /** A service itself, without a request. */
    static RequestOrigin ofService(String service) {
        return new RequestOrigin(service, service, null, null, "background");
    }
}
