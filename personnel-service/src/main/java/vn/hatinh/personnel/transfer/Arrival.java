package vn.hatinh.personnel.transfer;

import jakarta.validation.constraints.NotNull;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import vn.hatinh.contracts.personnel.StaffType;
import vn.hatinh.personnel.rest.Code;

/**
 * What the person does in the new agency.
 *
 * @param newCode the code there; the old code when it is left out, and for somebody who comes back the code of then
 */
@Schema(description = "Công việc ở cơ quan mới / What the person does in the new agency")
public record Arrival(
        @Schema(examples = "CB0107") @Code String newCode,
        @NotNull StaffType type,
        @Schema(examples = "VP") @NotNull @Code String unit,
        @Schema(examples = "Chuyên viên") String position) {}
