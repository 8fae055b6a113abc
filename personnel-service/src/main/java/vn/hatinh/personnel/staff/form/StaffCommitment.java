package vn.hatinh.personnel.staff.form;

import java.time.LocalDate;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import com.fasterxml.jackson.annotation.JsonProperty;

import vn.hatinh.personnel.communication.EqualityCommitment;
import vn.hatinh.personnel.fact.EndRule;

/** Commitment as the API shows and takes it. */
@Schema(description = "Cam kết / Commitment")
public record StaffCommitment(
        @Schema(readOnly = true, description = "Số của dữ kiện / Number of the fact", examples = "1001")
        @JsonProperty(access = JsonProperty.Access.READ_ONLY)
        Long id,

        @Schema(description = "Năm / Year", examples = "2025") @NotNull @Min(2000) @Max(2100) Integer year,

        @Schema(description = "Ngày ký / Day of signature", examples = "2025-01-10") @NotNull LocalDate signed) {

    public static StaffCommitment of(Long id, EqualityCommitment fact, EndRule ends) {
        return new StaffCommitment(id, fact.year(), fact.signed());
    }

    public EqualityCommitment toFact() {
        return new EqualityCommitment(year, signed);
    }
}
