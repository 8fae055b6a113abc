package vn.hatinh.personnel.staff.form;

import java.time.LocalDate;

import jakarta.validation.constraints.NotNull;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import com.fasterxml.jackson.annotation.JsonProperty;

import vn.hatinh.contracts.personnel.HealthCheckKind;
import vn.hatinh.personnel.fact.EndRule;
import vn.hatinh.personnel.wellbeing.HealthCheck;

/** Health check, never its result as the API shows and takes it. */
@Schema(description = "Khám sức khỏe, không bao giờ có kết quả / Health check, never its result")
public record StaffHealthCheck(
        @Schema(readOnly = true, description = "Số của dữ kiện / Number of the fact", examples = "1001")
        @JsonProperty(access = JsonProperty.Access.READ_ONLY)
        Long id,

        @Schema(description = "Ngày khám / Day of the check", examples = "2024-05-20") @NotNull LocalDate on,

        @Schema(description = "Loại / Kind", examples = "DINH_KY") @NotNull HealthCheckKind kind) {

    public static StaffHealthCheck of(Long id, HealthCheck fact, EndRule ends) {
        return new StaffHealthCheck(id, fact.on(), fact.kind());
    }

    public HealthCheck toFact() {
        return new HealthCheck(on, kind);
    }
}
