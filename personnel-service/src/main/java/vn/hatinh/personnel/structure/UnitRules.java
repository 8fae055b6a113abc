package vn.hatinh.personnel.structure;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

import vn.hatinh.personnel.importing.RowError;
import vn.hatinh.personnel.importing.Workbook.UnitRow;
import vn.hatinh.personnel.importing.rule.BrokenRules;
import vn.hatinh.personnel.importing.rule.UnitCheck;
import vn.hatinh.personnel.unit.UnitFile;
import vn.hatinh.support.problem.ProblemException;
import vn.hatinh.support.problem.Text;

/** Checks all units of an agency by the rules of the workbook. */
final class UnitRules {

    private UnitRules() {}

    /** @throws ProblemException 422 */
    static void check(Collection<UnitFile> units) {
        List<UnitRow> rows = new ArrayList<>();
        units.forEach(unit -> unit.periods()
                .forEach(period -> rows.add(new UnitRow(
                        rows.size() + 1,
                        unit.unit().code(),
                        period.name(),
                        period.parent(),
                        period.kind(),
                        period.from(),
                        period.to()))));
        List<RowError> errors = UnitCheck.check(rows, number -> name(rows.get(number - 1)));
        if (!errors.isEmpty()) {
            throw BrokenRules.of(errors, error -> pointer(rows.get(error.row() - 1)));
        }
    }

    private static Text name(UnitRow row) {
        String name = "%s (%s)".formatted(row.code(), row.from());
        return new Text(name, name);
    }

    private static String pointer(UnitRow row) {
        return "/units/%s/%s".formatted(row.code(), row.from());
    }
}
