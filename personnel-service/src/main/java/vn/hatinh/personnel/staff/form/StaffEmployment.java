package vn.hatinh.personnel.staff.form;

import java.time.LocalDate;

import jakarta.validation.constraints.NotNull;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import com.fasterxml.jackson.annotation.JsonProperty;

import vn.hatinh.contracts.personnel.StaffType;
import vn.hatinh.personnel.employment.EmploymentPeriod;
import vn.hatinh.personnel.fact.EndRule;

/** Employment period as the API shows and takes it. */
@Schema(description = "Thời gian làm việc / Employment period")
public record StaffEmployment(
        @Schema(readOnly = true, description = "Số của dữ kiện / Number of the fact", examples = "1001")
        @JsonProperty(access = JsonProperty.Access.READ_ONLY)
        Long id,

        @Schema(description = "Loại / Kind of employment", examples = "CONG_CHUC") @NotNull StaffType type,

        @Schema(description = "Ngày tuyển dụng / First day on payroll", examples = "2010-03-01") @NotNull LocalDate from,

        @Schema(description = "Ngày nghỉ: ngày cuối cùng hưởng lương / Last day on payroll", examples = "2024-06-30")
        LocalDate to) {

    public static StaffEmployment of(Long id, EmploymentPeriod fact, EndRule ends) {
        return new StaffEmployment(id, fact.type(), fact.from(), fact.to());
    }

    public EmploymentPeriod toFact() {
        return new EmploymentPeriod(type, from, to);
    }

    public static EmploymentPeriod ended(EmploymentPeriod fact, LocalDate lastDay) {
        return new EmploymentPeriod(fact.type(), fact.from(), lastDay);
    }
}
