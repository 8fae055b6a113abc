package vn.hatinh.personnel.structure;

import jakarta.validation.constraints.NotNull;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import vn.hatinh.contracts.personnel.OrganisationLevel;
import vn.hatinh.personnel.rest.Code;

/**
 * A unit to which people go. Name and kind are needed when it is new, and left out when it exists.
 *
 * @param parent unit above a new one; by default that of the unit that goes
 */
@Schema(
        description =
                "Đơn vị nhận người; mới thì cần tên và loại / A unit to which people go; a new one needs name and kind")
public record UnitTarget(
        @Schema(examples = "PTH") @NotNull @Code String code,
        @Schema(examples = "Phòng Tổng hợp") @UnitName String name,
        OrganisationLevel kind,
        @Schema(examples = "SNGV") @Code String parent) {}
