package vn.hatinh.personnel.staff.form;

import java.time.LocalDate;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import com.fasterxml.jackson.annotation.JsonProperty;

import vn.hatinh.contracts.personnel.OrganisationLevel;
import vn.hatinh.personnel.fact.EndRule;
import vn.hatinh.personnel.leadership.PlanningEntry;

/** Planning entry as the API shows and takes it. */
@Schema(description = "Quy hoạch / Planning entry")
public record StaffPlanningEntry(
        @Schema(readOnly = true, description = "Số của dữ kiện / Number of the fact", examples = "1001")
        @JsonProperty(access = JsonProperty.Access.READ_ONLY)
        Long id,

        @Schema(description = "Chức danh quy hoạch / Title planned for", examples = "Phó Giám đốc Sở")
        @NotBlank @Size(max = 500) String title,

        @Schema(description = "Cấp / Level", examples = "SO") @NotNull OrganisationLevel level,

        @Schema(description = "Từ ngày / First day", examples = "2021-01-01") @NotNull LocalDate from,

        @Schema(description = "Đến ngày, trống: vẫn còn / Last day, empty: still", examples = "2025-12-31")
        LocalDate to,

        @Schema(
                readOnly = true,
                description =
                        "Ngày hết nhiệm kỳ nếu chưa có ngày kết thúc / Last day that the term allows while there is no end",
                examples = "2029-06-30")
        @JsonProperty(access = JsonProperty.Access.READ_ONLY)
        LocalDate expectedEnd) {

    public static StaffPlanningEntry of(Long id, PlanningEntry fact, EndRule ends) {
        return new StaffPlanningEntry(
                id,
                fact.title(),
                fact.level(),
                fact.from(),
                fact.to(),
                fact.published(ends).expectedEnd());
    }

    public PlanningEntry toFact() {
        return new PlanningEntry(Written.text(title), level, from, to);
    }

    public static PlanningEntry ended(PlanningEntry fact, LocalDate lastDay) {
        return new PlanningEntry(fact.title(), fact.level(), fact.from(), lastDay);
    }
}
