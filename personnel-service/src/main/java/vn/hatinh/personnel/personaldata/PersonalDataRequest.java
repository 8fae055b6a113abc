package vn.hatinh.personnel.personaldata;

import java.time.LocalDate;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

import org.hibernate.annotations.PartitionKey;

import vn.hatinh.support.problem.ProblemException;

/** A request, from its receipt until it is done or refused. */
@Entity
@Table(name = "personal_data_request")
class PersonalDataRequest {

    @Id
    private UUID id;

    @PartitionKey
    private String agency;

    @Enumerated(EnumType.STRING)
    private RequestKind kind;

    @Column(name = "staff_id")
    private UUID staffId;

    @Column(name = "received_on")
    private LocalDate receivedOn;

    @Enumerated(EnumType.STRING)
    private Channel channel;

    private String note;

    @Enumerated(EnumType.STRING)
    private RequestState state;

    @Column(name = "acknowledge_by")
    private LocalDate acknowledgeBy;

    @Column(name = "due_on")
    private LocalDate dueOn;

    @Column(name = "acknowledged_on")
    private LocalDate acknowledgedOn;

    @Column(name = "extension_reason")
    private String extensionReason;

    @Column(name = "closed_on")
    private LocalDate closedOn;

    @Column(name = "refusal_reason")
    private String refusalReason;

    protected PersonalDataRequest() {}

    PersonalDataRequest(String agency, UUID staffId, NewRequest given, RequestTerms terms) {
        this.id = UUID.randomUUID();
        this.agency = agency;
        this.staffId = staffId;
        this.kind = given.kind();
        this.receivedOn = LocalDate.parse(given.receivedOn());
        this.channel = given.channel();
        this.note = given.note();
        this.state = RequestState.RECEIVED;
        this.acknowledgeBy = terms.acknowledgeBy(receivedOn);
        this.dueOn = terms.due(kind, receivedOn);
    }

    void acknowledge(LocalDate today) {
        if (state != RequestState.RECEIVED) {
            throw wrongState();
        }
        state = RequestState.ACKNOWLEDGED;
        acknowledgedOn = today;
    }

    void extend(String reason, RequestTerms terms) {
        requireOpen();
        if (extensionReason != null) {
            throw ProblemException.of(
                    409,
                    "already-extended",
                    "Đã gia hạn một lần, luật không cho gia hạn nữa",
                    "It was extended once, and the law allows no other");
        }
        extensionReason = reason;
        dueOn = terms.extendedDue(kind, receivedOn);
    }

    void refuse(String reason, LocalDate today) {
        requireOpen();
        state = RequestState.REFUSED;
        refusalReason = reason;
        closedOn = today;
    }

    void complete(LocalDate today) {
        requireOpen();
        state = RequestState.DONE;
        closedOn = today;
    }

    /** The person is no longer known here, so there is nothing left to do for them either. */
    void forgetPerson(LocalDate today) {
        if (state.isOpen()) {
            complete(today);
        }
        staffId = null;
        note = null;
        refusalReason = refusalReason == null ? null : "–";
        extensionReason = extensionReason == null ? null : "–";
    }

    void requireOpen() {
        if (!state.isOpen()) {
            throw wrongState();
        }
    }

    private ProblemException wrongState() {
        return ProblemException.of(
                        409,
                        "request-in-another-state",
                        "Yêu cầu đang ở trạng thái khác",
                        "The request is in another state")
                .withDetail("Trạng thái hiện tại là " + state, "Its state is " + state);
    }

    /** Whether a term has passed without what was due. */
    boolean isOverdue(LocalDate today) {
        boolean unacknowledged = state == RequestState.RECEIVED && today.isAfter(acknowledgeBy);
        return unacknowledged || state.isOpen() && today.isAfter(dueOn);
    }

    UUID id() {
        return id;
    }

    String agency() {
        return agency;
    }

    RequestKind kind() {
        return kind;
    }

    /** Null once the person is erased. */
    UUID staffId() {
        return staffId;
    }

    RequestView view(String staffCode, LocalDate today) {
        return new RequestView(
                id,
                agency,
                kind,
                staffCode,
                receivedOn,
                channel,
                note,
                state,
                acknowledgeBy,
                dueOn,
                isOverdue(today),
                acknowledgedOn,
                extensionReason,
                closedOn,
                refusalReason);
    }
}
