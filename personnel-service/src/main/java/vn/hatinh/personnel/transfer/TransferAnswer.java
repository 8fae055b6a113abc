package vn.hatinh.personnel.transfer;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import vn.hatinh.personnel.staff.StaffMember;

/**
 * A transfer as either agency sees it.
 *
 * @param code code of the person in the old agency
 * @param answer why it was declined
 */
@Schema(description = "Chuyển công tác / A transfer")
public record TransferAnswer(
        UUID id,
        @Schema(examples = "H27.13") String agency,
        @Schema(examples = "H27.05") String toAgency,
        @Schema(examples = "CB0001") String code,
        String fullName,
        LocalDate firstDay,
        String reason,
        TransferState state,
        Instant offeredAt,
        String offeredBy,
        Instant decidedAt,
        String decidedBy,
        String answer) {

    static TransferAnswer of(Transfer transfer, StaffMember member) {
        return new TransferAnswer(
                transfer.id(),
                transfer.agency(),
                transfer.toAgency(),
                member.code(),
                member.person().fullName(),
                transfer.firstDay(),
                transfer.reason(),
                transfer.state(),
                transfer.offeredAt(),
                transfer.offeredBy(),
                transfer.decidedAt(),
                transfer.decidedBy(),
                transfer.answer());
    }
}
