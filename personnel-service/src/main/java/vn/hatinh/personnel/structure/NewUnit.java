package vn.hatinh.personnel.structure;

import java.time.LocalDate;

import jakarta.validation.constraints.NotNull;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import vn.hatinh.contracts.personnel.OrganisationLevel;
import vn.hatinh.personnel.rest.Code;
import vn.hatinh.personnel.unit.UnitPeriod;

/** A unit to be founded. */
@Schema(description = "Đơn vị được thành lập / A unit that is founded")
public record NewUnit(
        @Schema(examples = "PTH") @NotNull @Code String code,

        @Schema(examples = "Phòng Tổng hợp") @NotNull @UnitName
        String name,

        @NotNull OrganisationLevel kind,

        @Schema(examples = "SNGV", description = "Đơn vị cấp trên / Unit above") @Code
        String parent,

        @NotNull LocalDate from,
        LocalDate to,
        @Reason String reason) {

    UnitPeriod period() {
        return new UnitPeriod(name, kind, parent, from, to);
    }
}
