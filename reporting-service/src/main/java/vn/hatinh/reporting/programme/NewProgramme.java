package vn.hatinh.reporting.programme;

import java.util.List;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import vn.hatinh.support.rest.PlainText;

/**
 * A programme to begin.
 *
 * @param plan null for the configured one
 * @param standardTasks codes of the library; null for all of them
 */
@Schema(
        description = "Chương trình cần lập / A programme to begin",
        example = "{ \"year\": 2027, \"plan\": \"662-KH-SNgV\" }")
public record NewProgramme(
        @NotNull @Min(2000) @Max(2100) Integer year,
        @PlainText(max = 50) String plan,

        @Schema(description = "Mã nhiệm vụ mẫu, xem /api/v1/standard-tasks / Codes of standard tasks") @Size(max = 500) List<@NotNull @PlainText(max = 100) String> standardTasks) {}
