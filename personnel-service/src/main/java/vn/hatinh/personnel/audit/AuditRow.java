package vn.hatinh.personnel.audit;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;

import vn.hatinh.support.access.RequestOrigin;

/**
 * An entry as it stands in the database.
 *
 * @param hash the hash stored with it
 * @param payload null when the values were taken out
 * @param erased whether they were taken out because a person was erased
 */
record AuditRow(AuditEntry entry, byte[] hash, AuditPayload payload, boolean erased) {

    /** To be followed by conditions on {@code e} and an order. */
    static final String SELECT = """
            select e.agency, e.chain, e.seq, e.at, e.actor, e.actor_subject, e.address, e.request_id, e.operation, e.action,
                e.subject_type, e.subject_key, e.payload_hash, e.previous_hash, e.hash, p.salt, p.value, x.erased_at
            from audit_entry e
            left join audit_payload p on p.agency = e.agency and p.chain = e.chain and p.seq = e.seq
            left join audit_erasure x on x.agency = e.agency
                and x.subject_type = e.subject_type and x.subject_key = e.subject_key
            """;

    static AuditRow read(ResultSet row) throws SQLException {
        var entry = new AuditEntry(
                row.getString("agency"),
                row.getString("chain"),
                row.getLong("seq"),
                row.getObject("at", OffsetDateTime.class).toInstant(),
                new RequestOrigin(
                        row.getString("actor"),
                        row.getString("actor_subject"),
                        row.getString("address"),
                        row.getString("request_id"),
                        row.getString("operation")),
                row.getString("action"),
                row.getString("subject_type"),
                row.getString("subject_key"),
                row.getBytes("payload_hash"),
                row.getBytes("previous_hash"));
        byte[] salt = row.getBytes("salt");
        return new AuditRow(
                entry,
                row.getBytes("hash"),
                salt == null ? null : new AuditPayload(salt, row.getString("value")),
                row.getObject("erased_at") != null);
    }
}
