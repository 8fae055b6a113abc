package vn.hatinh.reporting.issuing;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;

import org.hibernate.annotations.Immutable;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;

import vn.hatinh.reporting.report.Format;

/** An issued document in one of its formats, byte for byte. */
@Entity
@Immutable
@Table(name = "report_file")
@IdClass(ReportFile.Key.class)
class ReportFile extends PanacheEntityBase {

    /** Primary key. */
    record Key(UUID document, Format format) {}

    @Id
    public UUID document;

    @Id
    @Enumerated(EnumType.STRING)
    public Format format;

    public byte[] content;

    public String sha256;

    static List<ReportFile> of(UUID document) {
        return list("document", document);
    }

    static Optional<ReportFile> withChecksum(String sha256) {
        return find("sha256", sha256).firstResultOptional();
    }
}
