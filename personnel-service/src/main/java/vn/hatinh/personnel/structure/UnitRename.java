package vn.hatinh.personnel.structure;

import java.time.LocalDate;

import jakarta.validation.constraints.NotNull;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A new name from a day on. */
@Schema(description = "Đổi tên từ một ngày / A new name from a day on")
public record UnitRename(
        @NotNull LocalDate on,

        @Schema(examples = "Văn phòng Sở") @NotNull @UnitName
        String name,

        @Reason String reason) {}
