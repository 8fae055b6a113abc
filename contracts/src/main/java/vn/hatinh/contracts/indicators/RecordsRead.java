package vn.hatinh.contracts.indicators;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

/**
 * Somebody was shown what single staff records have to do with an indicator. personnel-service, which keeps the audit
 * trail, enters it for each of the records.
 *
 * @param what which facts could be told from it, for example {@code indicator 4.1/headline}
 * @param reader who asked
 * @param staff random ids of the records
 */
public record RecordsRead(String agency, Instant at, String what, Reader reader, List<UUID> staff) {

    /**
     * Who asked, and from where.
     *
     * @param name name that the caller logs in with
     * @param subject what the identity provider knows the caller by
     * @param address network address of the caller; null when unknown
     * @param requestId number of the request, for the log; null when unknown
     * @param operation method and path of the request
     */
    public record Reader(String name, String subject, String address, String requestId, String operation) {

        public Reader {
            Objects.requireNonNull(name, "name");
            Objects.requireNonNull(subject, "subject");
            Objects.requireNonNull(operation, "operation");
        }
    }

    public RecordsRead {
        Objects.requireNonNull(agency, "agency");
        Objects.requireNonNull(at, "at");
        Objects.requireNonNull(what, "what");
        Objects.requireNonNull(reader, "reader");
        staff = List.copyOf(staff);
    }
}
