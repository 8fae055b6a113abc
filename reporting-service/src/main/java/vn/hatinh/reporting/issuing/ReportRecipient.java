package vn.hatinh.reporting.issuing;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;

/** Who gets an issued document, and when that happened. */
@Entity
@Table(name = "report_recipient")
@IdClass(ReportRecipient.Key.class)
class ReportRecipient extends PanacheEntityBase {

    /** Primary key; places count from 1. */
    record Key(UUID document, int place) {}

    @Id
    public UUID document;

    @Id
    public int place;

    public String name;

    public String channel;

    @Column(name = "delivered_on")
    public LocalDate deliveredOn;

    public String note;

    @Column(name = "recorded_by")
    public String recordedBy;

    @Column(name = "recorded_at")
    public Instant recordedAt;

    static List<ReportRecipient> of(UUID document) {
        return list("document = ?1 order by place", document);
    }
}
