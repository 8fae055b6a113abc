package vn.hatinh.reporting.issuing;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;

/** What somebody has to say about a document, or about one of its blocks. */
@Entity
@Table(name = "report_comment")
class ReportComment extends PanacheEntityBase {

    @Id
    public UUID id;

    public UUID document;

    public String block;

    public String text;

    public String author;

    public Instant at;

    @Column(name = "resolved_by")
    public String resolvedBy;

    @Column(name = "resolved_at")
    public Instant resolvedAt;

    static List<ReportComment> of(UUID document) {
        return list("document = ?1 order by at, id", document);
    }
}
