package vn.hatinh.personnel.staff.form;

import java.time.LocalDate;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import com.fasterxml.jackson.annotation.JsonProperty;

import vn.hatinh.personnel.employment.Assignment;
import vn.hatinh.personnel.fact.EndRule;
import vn.hatinh.personnel.rest.Code;

/** Assignment as the API shows and takes it. */
@Schema(description = "Công tác / Assignment")
public record StaffAssignment(
        @Schema(readOnly = true, description = "Số của dữ kiện / Number of the fact", examples = "1001")
        @JsonProperty(access = JsonProperty.Access.READ_ONLY)
        Long id,

        @Schema(description = "Mã đơn vị / Unit code", examples = "VP") @NotNull @Code
        String unit,

        @Schema(description = "Vị trí việc làm / Position", examples = "Chuyên viên") @Size(max = 500) String position,

        @Schema(description = "Từ ngày / First day", examples = "2010-03-01") @NotNull LocalDate from,

        @Schema(description = "Đến ngày, trống: vẫn còn / Last day, empty: still", examples = "2024-06-30")
        LocalDate to) {

    public static StaffAssignment of(Long id, Assignment fact, EndRule ends) {
        return new StaffAssignment(id, fact.unit(), fact.position(), fact.from(), fact.to());
    }

    public Assignment toFact() {
        return new Assignment(Written.text(unit), Written.text(position), from, to);
    }

    public static Assignment ended(Assignment fact, LocalDate lastDay) {
        return new Assignment(fact.unit(), fact.position(), fact.from(), lastDay);
    }
}
