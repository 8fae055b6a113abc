package vn.hatinh.personnel.importing.rule;

import java.util.List;
import java.util.function.IntFunction;

import vn.hatinh.personnel.importing.RowError;
import vn.hatinh.personnel.importing.Workbook.UnitRow;
import vn.hatinh.personnel.importing.sheet.Findings;
import vn.hatinh.personnel.importing.sheet.RowRules;
import vn.hatinh.support.problem.Text;

/** Checks all units of an agency by the same rules as a workbook, whoever changes them. */
public final class UnitCheck {

    private UnitCheck() {}

    /**
     * @param rows all periods of all units, each with a number of its own by which errors can be traced back to it
     * @param rowNames what messages call the row of a number
     */
    public static List<RowError> check(List<UnitRow> rows, IntFunction<Text> rowNames) {
        Findings findings = new Findings(rowNames);
        rows.forEach(row -> RowRules.check(row, findings));
        Units units = new Units(rows, List.of(), List.of(), false);
        Rules.UNITS.forEach(rule -> rule.check(units, findings));
        return findings.errors();
    }
}
