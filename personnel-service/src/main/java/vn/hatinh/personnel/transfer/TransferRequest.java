package vn.hatinh.personnel.transfer;

import java.time.LocalDate;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import vn.hatinh.support.agency.AgencyCode;
import vn.hatinh.support.agency.IsAgencyCode;
import vn.hatinh.support.rest.PlainText;

/**
 * A transfer as the old agency begins it.
 *
 * @param arrival for a caller who covers both agencies, so that the person goes at once; else the new agency says it
 */
@Schema(description = "Chuyển công tác / A transfer")
public record TransferRequest(
        @Schema(examples = "H27.05") @NotNull @IsAgencyCode String toAgency,
        @NotNull LocalDate firstDay,

        @Schema(examples = "Quyết định 12/QĐ-UBND") @NotNull @PlainText(max = 500)
        String reason,

        @Valid Arrival arrival) {

    /** The new agency's code in the form of today. */
    String to() {
        return AgencyCode.parse(toAgency).orElseThrow().value();
    }
}
