package vn.hatinh.personnel.audit;

import java.util.Objects;
import java.util.UUID;

/**
 * What was written or read.
 *
 * @param agency whose trail tells of it
 * @param type for example {@code staff}, {@code unit}, {@code import}
 * @param key the random id of a staff record, or a code that names no person: it stays when a person is erased
 */
public record AuditSubject(String agency, String type, String key) {

    /** Type of the staff records. */
    public static final String STAFF = "staff";

    /** Type of the imports. */
    public static final String IMPORT = "import";

    public AuditSubject {
        Objects.requireNonNull(agency, "agency");
        Objects.requireNonNull(type, "type");
        Objects.requireNonNull(key, "key");
    }

    /** A staff record. */
    public static AuditSubject staff(String agency, UUID id) {
        return new AuditSubject(agency, STAFF, id.toString());
    }
}
