package vn.hatinh.personnel.staff.form;

import java.time.LocalDate;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import com.fasterxml.jackson.annotation.JsonProperty;

import vn.hatinh.contracts.personnel.TrainingKind;
import vn.hatinh.personnel.fact.EndRule;
import vn.hatinh.personnel.learning.Training;
import vn.hatinh.personnel.rest.Code;

/** Training as the API shows and takes it. */
@Schema(description = "Đào tạo, bồi dưỡng / Training")
public record StaffTraining(
        @Schema(readOnly = true, description = "Số của dữ kiện / Number of the fact", examples = "1001")
        @JsonProperty(access = JsonProperty.Access.READ_ONLY)
        Long id,

        @Schema(description = "Loại / Kind", examples = "LY_LUAN_CHINH_TRI") @NotNull TrainingKind kind,

        @Schema(description = "Tên khóa / Course", examples = "Trung cấp lý luận chính trị") @NotBlank @Size(max = 500) String course,

        @Schema(description = "Từ ngày / First day", examples = "2023-09-05") @NotNull LocalDate from,

        @Schema(
                description = "Ngày hoàn thành, trống: đang học / Day of completion, empty: under way",
                examples = "2024-06-30")
        LocalDate completed,

        @Schema(
                description =
                        "Trình độ lý luận chính trị hoặc quản lý nhà nước / Level of political theory or state management",
                examples = "TRUNG_CAP")
        @Code
        String level) {

    public static StaffTraining of(Long id, Training fact, EndRule ends) {
        return new StaffTraining(id, fact.kind(), fact.course(), fact.from(), fact.completed(), fact.level());
    }

    public Training toFact() {
        return new Training(kind, Written.text(course), from, completed, Written.text(level));
    }

    public static Training ended(Training fact, LocalDate lastDay) {
        return new Training(fact.kind(), fact.course(), fact.from(), lastDay, fact.level());
    }
}
