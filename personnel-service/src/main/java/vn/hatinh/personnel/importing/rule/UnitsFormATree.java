package vn.hatinh.personnel.importing.rule;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

import vn.hatinh.personnel.importing.ErrorCode;
import vn.hatinh.personnel.importing.Workbook.UnitRow;
import vn.hatinh.personnel.importing.sheet.Findings;
import vn.hatinh.personnel.importing.sheet.OrganisationSheets;
import vn.hatinh.support.problem.Text;

/**
 * Nobody who walks from a unit to the unit above, and on, comes back to it. Who is above whom changes only on the first
 * day of some period, so these days are looked at.
 */
final class UnitsFormATree implements UnitRule {

    @Override
    public void check(Units units, Findings findings) {
        units.all().filter(row -> isAboveItself(row, units)).forEach(row -> blame(row, units)
                .ifPresent(blamed -> findings.at(blamed)
                        .error(
                                OrganisationSheets.PARENT,
                                blamed.parent(),
                                ErrorCode.UNIT_CYCLE,
                                new Text(
                                        "Các đơn vị cấp trên nối thành vòng tròn qua " + row.code(),
                                        "The units above form a circle through " + row.code()),
                                new Text(
                                        "Đơn vị cấp trên không thuộc đơn vị này",
                                        "A unit above that does not itself belong to this unit"))));
    }

    private static boolean isAboveItself(UnitRow row, Units units) {
        return row.parent() != null && above(row, units).contains(row.code());
    }

    /** All units above on the first day of the row's period. */
    private static Set<String> above(UnitRow row, Units units) {
        Set<String> above = new HashSet<>();
        Optional<String> next = Optional.of(row.parent());
        while (next.isPresent() && above.add(next.get())) {
            next = units.parentOn(next.get(), row.from());
        }
        return above;
    }

    private static Optional<UnitRow> blame(UnitRow row, Units units) {
        return row.row() > 0
                ? Optional.of(row)
                : above(row, units).stream()
                        .flatMap(code -> units.latestOfFile(code).stream())
                        .findFirst();
    }
}
