package vn.hatinh.personnel.structure;

import java.time.LocalDate;
import java.util.List;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import vn.hatinh.contracts.personnel.OrganisationLevel;
import vn.hatinh.personnel.rest.Code;
import vn.hatinh.personnel.unit.UnitPeriod;

/** What the whole history of a unit should have been. */
@Schema(description = "Toàn bộ lịch sử đúng của đơn vị / The whole history of the unit as it should be")
public record UnitCorrection(
        @NotEmpty List<@NotNull @Valid Period> periods,
        @Reason String reason) {

    /** The unit between two dates, both inclusive. */
    @Schema(name = "UnitCorrectionPeriod")
    public record Period(
            @Schema(examples = "Văn phòng") @NotNull @UnitName
            String name,

            @NotNull OrganisationLevel kind,
            @Schema(examples = "SNGV") @Code String parent,
            @NotNull LocalDate from,
            LocalDate to) {}

    List<UnitPeriod> history() {
        return periods.stream()
                .map(period ->
                        new UnitPeriod(period.name(), period.kind(), period.parent(), period.from(), period.to()))
                .toList();
    }
}
