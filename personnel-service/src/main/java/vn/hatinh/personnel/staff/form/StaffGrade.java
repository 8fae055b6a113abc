package vn.hatinh.personnel.staff.form;

import java.time.LocalDate;

import jakarta.validation.constraints.NotNull;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import com.fasterxml.jackson.annotation.JsonProperty;

import vn.hatinh.personnel.employment.GradePeriod;
import vn.hatinh.personnel.fact.EndRule;
import vn.hatinh.personnel.rest.Code;

/** Grade as the API shows and takes it. */
@Schema(description = "Ngạch / Grade")
public record StaffGrade(
        @Schema(readOnly = true, description = "Số của dữ kiện / Number of the fact", examples = "1001")
        @JsonProperty(access = JsonProperty.Access.READ_ONLY)
        Long id,

        @Schema(description = "Mã ngạch, danh mục grades / Grade code, list grades", examples = "01.003") @NotNull @Code
        String grade,

        @Schema(description = "Từ ngày / First day", examples = "2010-03-01") @NotNull LocalDate from,

        @Schema(description = "Đến ngày, trống: vẫn còn / Last day, empty: still", examples = "2024-06-30")
        LocalDate to) {

    public static StaffGrade of(Long id, GradePeriod fact, EndRule ends) {
        return new StaffGrade(id, fact.grade(), fact.from(), fact.to());
    }

    public GradePeriod toFact() {
        return new GradePeriod(Written.text(grade), from, to);
    }

    public static GradePeriod ended(GradePeriod fact, LocalDate lastDay) {
        return new GradePeriod(fact.grade(), fact.from(), lastDay);
    }
}
