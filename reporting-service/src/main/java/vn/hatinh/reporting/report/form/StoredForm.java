package vn.hatinh.reporting.report.form;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;

import org.hibernate.annotations.Immutable;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;

import vn.hatinh.reporting.report.model.DocumentKind;

/** One version of a form, byte for byte as it came. */
@Entity
@Immutable
@Table(name = "report_form")
@IdClass(StoredForm.Key.class)
class StoredForm extends PanacheEntityBase {

    private static final String NEWEST_FIRST = "agency = ?1 and kind = ?2 and part = ?3 order by version desc";

    /** Primary key. */
    record Key(String agency, DocumentKind kind, FormPart part, int version) {}

    @Id
    public String agency;

    @Id
    @Enumerated(EnumType.STRING)
    public DocumentKind kind;

    @Id
    @Enumerated(EnumType.STRING)
    public FormPart part;

    @Id
    public int version;

    public byte[] content;

    public String sha256;

    @Column(name = "created_by")
    public String createdBy;

    @Column(name = "created_at")
    public Instant createdAt;

    static Optional<StoredForm> find(FormKey key, int version) {
        return findByIdOptional(new Key(key.agency(), key.kind(), key.part(), version));
    }

    static int last(FormKey key) {
        return StoredForm.<StoredForm>find(NEWEST_FIRST, key.agency(), key.kind(), key.part())
                .firstResultOptional()
                .map(form -> form.version)
                .orElse(0);
    }

    /** The newest first. */
    static List<StoredForm> list(FormKey key) {
        return list(NEWEST_FIRST, key.agency(), key.kind(), key.part());
    }
}
