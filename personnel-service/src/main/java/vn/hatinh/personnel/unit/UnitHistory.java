package vn.hatinh.personnel.unit;

import java.time.LocalDate;
import java.util.List;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import vn.hatinh.contracts.personnel.OrganisationLevel;

/** A unit with all its periods, earliest first. */
@Schema(description = "Đơn vị và lịch sử / A unit and its history")
public record UnitHistory(
        @Schema(examples = "H27.13") String agency,
        @Schema(examples = "VP") String code,
        long version,
        List<Period> periods) {

    /** The unit between two dates, both inclusive. */
    @Schema(name = "UnitHistoryPeriod")
    public record Period(String name, OrganisationLevel kind, String parent, LocalDate from, LocalDate to) {}

    public static UnitHistory of(UnitFile file) {
        List<Period> periods = file.periods().stream()
                .map(period -> new Period(period.name(), period.kind(), period.parent(), period.from(), period.to()))
                .toList();
        Unit unit = file.unit();
        return new UnitHistory(unit.agency(), unit.code(), unit.version(), periods);
    }
}
