package vn.hatinh.personnel.staff.form;

import java.time.LocalDate;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import com.fasterxml.jackson.annotation.JsonProperty;

import vn.hatinh.personnel.fact.EndRule;
import vn.hatinh.personnel.wellbeing.Pregnancy;

/** Pregnancy as the API shows and takes it. */
@Schema(description = "Thai sản / Pregnancy")
public record StaffPregnancy(
        @Schema(readOnly = true, description = "Số của dữ kiện / Number of the fact", examples = "1001")
        @JsonProperty(access = JsonProperty.Access.READ_ONLY)
        Long id,

        @Schema(description = "Ngày thông báo / Day of notification", examples = "2024-02-01") @NotNull LocalDate notified,

        @Schema(description = "Ngày kết thúc / Last day", examples = "2024-09-10")
        LocalDate ended,

        @Schema(description = "Số lần đề nghị nghỉ khám / Prenatal leaves requested", examples = "5")
        @NotNull @Min(0) @Max(1_000_000) Integer leavesRequested,

        @Schema(description = "Số lần được nghỉ / Prenatal leaves granted", examples = "5")
        @NotNull @Min(0) @Max(1_000_000) Integer leavesGranted) {

    public static StaffPregnancy of(Long id, Pregnancy fact, EndRule ends) {
        return new StaffPregnancy(id, fact.notified(), fact.ended(), fact.leavesRequested(), fact.leavesGranted());
    }

    public Pregnancy toFact() {
        return new Pregnancy(notified, ended, leavesRequested, leavesGranted);
    }

    public static Pregnancy ended(Pregnancy fact, LocalDate lastDay) {
        return new Pregnancy(fact.notified(), lastDay, fact.leavesRequested(), fact.leavesGranted());
    }
}
