package vn.hatinh.personnel.staff.form;

import java.time.LocalDate;

import jakarta.validation.constraints.NotNull;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import com.fasterxml.jackson.annotation.JsonProperty;

import vn.hatinh.personnel.employment.JobFitAssessment;
import vn.hatinh.personnel.fact.EndRule;

/** Job-fit assessment as the API shows and takes it. */
@Schema(description = "Bố trí việc làm / Job-fit assessment")
public record StaffJobFitAssessment(
        @Schema(readOnly = true, description = "Số của dữ kiện / Number of the fact", examples = "1001")
        @JsonProperty(access = JsonProperty.Access.READ_ONLY)
        Long id,

        @Schema(description = "Ngày đánh giá / Day of the assessment", examples = "2024-12-15") @NotNull LocalDate on,

        @Schema(description = "Phù hợp / Whether the job fits", examples = "true") @NotNull Boolean suitable) {

    public static StaffJobFitAssessment of(Long id, JobFitAssessment fact, EndRule ends) {
        return new StaffJobFitAssessment(id, fact.on(), fact.suitable());
    }

    public JobFitAssessment toFact() {
        return new JobFitAssessment(on, suitable);
    }
}
