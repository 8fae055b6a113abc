package vn.hatinh.personnel.importing.rule;

import java.util.List;
import java.util.Set;
import java.util.function.IntFunction;

import vn.hatinh.personnel.importing.RowError;
import vn.hatinh.personnel.importing.Workbook.StaffFactRow;
import vn.hatinh.personnel.importing.Workbook.UnitRow;
import vn.hatinh.personnel.importing.sheet.Findings;
import vn.hatinh.personnel.importing.sheet.RowRules;
import vn.hatinh.support.problem.Text;

/** Checks one whole person by the same rules as a workbook, whoever brings the facts. */
public final class PersonCheck {

    private PersonCheck() {}

    /**
     * @param rows every fact about the person, each with a number of its own by which errors can be traced back to it
     * @param units all periods of all units of the agency
     * @param rowNames what messages call the row of a number
     */
    public static List<RowError> check(List<StaffFactRow> rows, List<UnitRow> units, IntFunction<Text> rowNames) {
        Findings findings = new Findings(rowNames);
        rows.forEach(row -> RowRules.check(row, findings));
        Person person = new Person(rows, List.of(), List.of(), Set.of());
        Units known = new Units(List.of(), units, List.of(), false);
        Rules.PERSONS.forEach(rule -> rule.check(person, known, findings));
        return findings.errors();
    }
}
