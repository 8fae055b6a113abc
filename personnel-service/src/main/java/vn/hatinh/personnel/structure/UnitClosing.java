package vn.hatinh.personnel.structure;

import java.time.LocalDate;

import jakarta.validation.constraints.NotNull;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The end of a unit. */
@Schema(description = "Giải thể đơn vị / The end of a unit")
public record UnitClosing(
        @Schema(description = "Ngày cuối cùng / Last day") @NotNull LocalDate lastDay,

        @Reason String reason) {}
