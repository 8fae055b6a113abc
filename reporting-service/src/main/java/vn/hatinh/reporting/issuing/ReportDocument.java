package vn.hatinh.reporting.issuing;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;

import vn.hatinh.reporting.report.model.DocumentKind;
import vn.hatinh.reporting.report.model.TextEdit;

/** A document with what people did to it. Members from {@code series} on are null until it is issued. */
@Entity
@Table(name = "report_document")
class ReportDocument extends PanacheEntityBase {

    @Id
    public UUID id;

    public String agency;

    @Enumerated(EnumType.STRING)
    public DocumentKind kind;

    public int year;

    @Enumerated(EnumType.STRING)
    public DocumentStatus status;

    @Version
    public long revision;

    public UUID replaces;

    @Column(name = "created_by")
    public String createdBy;

    @Column(name = "created_at")
    public Instant createdAt;

    @JdbcTypeCode(SqlTypes.JSON)
    public Map<String, TextEdit> texts;

    public String series;

    public Integer number;

    /** The number as it is printed, for example 05/BC-SNgV. */
    public String printed;

    @Column(name = "signed_on")
    public LocalDate signedOn;

    @Column(name = "issued_by")
    public String issuedBy;

    @Column(name = "issued_at")
    public Instant issuedAt;

    @Column(name = "plan_version")
    public Integer planVersion;

    public Long position;

    @Column(name = "template_version")
    public Integer templateVersion;

    @Column(name = "wording_version")
    public Integer wordingVersion;
}
