package vn.hatinh.reporting.record;

import java.time.Instant;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;

/** One row that people write. Its revision steps with every change, also one that leaves all as it was; it is the entity tag. */
@MappedSuperclass
public abstract class StoredRecord extends PanacheEntityBase {

    /** Primary key. */
    public record Key(String agency, UUID id) {}

    @Id
    public String agency;

    @Id
    public UUID id;

    public long revision;

    @Column(name = "changed_at")
    public Instant changedAt;

    @Column(name = "changed_by")
    public String changedBy;

    /** Once for each change, by a caller who holds the row's lock. */
    public void writtenBy(Author author) {
        if (changedBy != null) {
            revision++;
        }
        changedAt = author.at();
        changedBy = author.name();
    }
}
