package vn.hatinh.personnel.structure;

import java.time.LocalDate;

import jakarta.validation.constraints.NotNull;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import vn.hatinh.personnel.rest.Code;

/** A new place in the tree from a day on. */
@Schema(description = "Chuyển sang đơn vị cấp trên khác từ một ngày / Another unit above from a day on")
public record UnitMove(
        @NotNull LocalDate on,
        @Schema(examples = "TTDT") @NotNull @Code String parent,
        @Reason String reason) {}
