package vn.hatinh.personnel.staff;

import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;

/**
 * A person on the books of an agency.
 *
 * <p>The version counts the events published about the record, not the writes to this row, so it is stepped by hand
 * while the row is locked: a change that other services cannot see steps nothing. The revision counts the writes to the
 * person and all facts.
 */
@Entity
@Table(name = "staff")
@IdClass(StaffId.class)
public class StaffMember {

    @Id
    private String agency;

    @Id
    private UUID id;

    private String code;

    @Embedded
    private Person person;

    /** The name as it is searched for; the database writes it. */
    @Column(name = "name_key", insertable = false, updatable = false)
    private String nameKey;

    /** The last word of the name as lists are sorted by it; the database writes it. */
    @Column(name = "given_name_key", insertable = false, updatable = false)
    private String givenNameKey;

    private long version;

    private long revision;

    private boolean removed;

    protected StaffMember() {}

    public StaffMember(String agency, UUID id, String code, Person person) {
        this.agency = agency;
        this.id = id;
        this.code = code;
        this.person = person;
    }

    public String agency() {
        return agency;
    }

    public UUID id() {
        return id;
    }

    public String code() {
        return code;
    }

    public Person person() {
        return person;
    }

    public long version() {
        return version;
    }

    public long revision() {
        return revision;
    }

    void stepRevision() {
        revision++;
    }

    /** Registered by mistake, and hidden since that was found out. */
    public boolean isRemoved() {
        return removed;
    }

    void remove() {
        removed = true;
    }

    void correct(Person person) {
        this.person = person;
    }

    long nextVersion() {
        return ++version;
    }
}
