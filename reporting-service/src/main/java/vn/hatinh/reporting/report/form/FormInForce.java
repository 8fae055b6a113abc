package vn.hatinh.reporting.report.form;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;

import vn.hatinh.reporting.report.model.DocumentKind;

/** Which version documents have that are signed from a day on. */
@Entity
@Table(name = "report_form_in_force")
@IdClass(FormInForce.Key.class)
class FormInForce extends PanacheEntityBase {

    /** Primary key. */
    record Key(String agency, DocumentKind kind, FormPart part, LocalDate validFrom) {}

    @Id
    public String agency;

    @Id
    @Enumerated(EnumType.STRING)
    public DocumentKind kind;

    @Id
    @Enumerated(EnumType.STRING)
    public FormPart part;

    @Id
    @Column(name = "valid_from")
    public LocalDate validFrom;

    /** 0 for the form that ships. */
    public int version;

    @Column(name = "set_by")
    public String setBy;

    @Column(name = "set_at")
    public Instant setAt;

    static Optional<FormInForce> from(FormKey key, LocalDate day) {
        return findByIdOptional(new Key(key.agency(), key.kind(), key.part(), day));
    }

    static Optional<FormInForce> on(FormKey key, LocalDate day) {
        return FormInForce.<FormInForce>find(
                        "agency = ?1 and kind = ?2 and part = ?3 and validFrom <= ?4 order by validFrom desc",
                        key.agency(),
                        key.kind(),
                        key.part(),
                        day)
                .firstResultOptional();
    }

    /** The earliest first. */
    static List<FormInForce> list(FormKey key) {
        return list("agency = ?1 and kind = ?2 and part = ?3 order by validFrom", key.agency(), key.kind(), key.part());
    }
}
