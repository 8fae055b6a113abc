package vn.hatinh.reporting.programme.evidence;

import java.time.Instant;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;

import vn.hatinh.reporting.record.StoredRecord;

/** A file as the database knows it; its bytes are in {@link EvidencePieces}. */
@Entity
@Table(name = "evidence")
@IdClass(StoredRecord.Key.class)
class StoredEvidence extends PanacheEntityBase {

    @Id
    String agency;

    @Id
    UUID id;

    UUID task;

    String name;

    @Column(name = "media_type")
    String mediaType;

    long size;

    String sha256;

    @Column(name = "uploaded_at")
    Instant uploadedAt;

    @Column(name = "uploaded_by")
    String uploadedBy;

    @Column(name = "removed_at")
    Instant removedAt;

    @Column(name = "removed_by")
    String removedBy;

    Evidence evidence() {
        return new Evidence(id, name, mediaType, size, sha256, uploadedAt, uploadedBy);
    }
}
