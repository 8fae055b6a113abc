package vn.hatinh.personnel.transfer;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;

/** Row of table transfer. */
@Entity
@Table(name = "transfer")
@IdClass(TransferId.class)
class Transfer {

    @Id
    private String agency;

    @Id
    private UUID id;

    @Column(name = "to_agency")
    private String toAgency;

    @Column(name = "staff_id")
    private UUID staffId;

    @Column(name = "first_day")
    private LocalDate firstDay;

    private String reason;

    @Enumerated(EnumType.STRING)
    private TransferState state;

    @Column(name = "offered_at")
    private Instant offeredAt;

    @Column(name = "offered_by")
    private String offeredBy;

    @Column(name = "decided_at")
    private Instant decidedAt;

    @Column(name = "decided_by")
    private String decidedBy;

    private String answer;

    protected Transfer() {}

    Transfer(String agency, UUID staffId, TransferRequest request, Instant at, String by) {
        this.agency = agency;
        this.id = UUID.randomUUID();
        this.toAgency = request.to();
        this.staffId = staffId;
        this.firstDay = request.firstDay();
        this.reason = request.reason();
        this.state = TransferState.OFFERED;
        this.offeredAt = at;
        this.offeredBy = by;
    }

    void decide(TransferState decision, String why, Instant at, String by) {
        state = decision;
        answer = why;
        decidedAt = at;
        decidedBy = by;
    }

    String agency() {
        return agency;
    }

    UUID id() {
        return id;
    }

    String toAgency() {
        return toAgency;
    }

    UUID staffId() {
        return staffId;
    }

    LocalDate firstDay() {
        return firstDay;
    }

    String reason() {
        return reason;
    }

    TransferState state() {
        return state;
    }

    Instant offeredAt() {
        return offeredAt;
    }

    String offeredBy() {
        return offeredBy;
    }

    Instant decidedAt() {
        return decidedAt;
    }

    String decidedBy() {
        return decidedBy;
    }

    String answer() {
        return answer;
    }
}
