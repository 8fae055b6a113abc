package vn.hatinh.personnel.importing.rule;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import vn.hatinh.personnel.importing.RowError;
import vn.hatinh.personnel.importing.Workbook.UnitRow;
import vn.hatinh.personnel.importing.sheet.Findings;
import vn.hatinh.personnel.importing.sheet.RejectedRow;

/** Checks the units of a file against each other and those of the registry. */
final class UnitsCheck {

    private final List<UnitRow> existing;
    private final Findings findings;
    private final LeftOut leftOut;

    UnitsCheck(List<UnitRow> existing, Findings findings, LeftOut leftOut) {
        this.existing = existing;
        this.findings = findings;
        this.leftOut = leftOut;
    }

    Units all(List<UnitRow> rows, List<RejectedRow> rejected, boolean codesMissing) {
        Units units = new Units(rows, existing, rejected, codesMissing);
        check(units, findings);
        return units;
    }

    /**
     * Leaves out rows with errors until the rest has none.
     *
     * @param inTheWay errors that an earlier attempt found when it came to the people
     */
    Units good(List<UnitRow> rows, List<RejectedRow> rejected, boolean codesMissing, Collection<RowError> inTheWay) {
        findings.addErrors(inTheWay);
        Units units = new Units(without(rows, inTheWay), existing, rejected, codesMissing);
        while (true) {
            Findings found = Findings.ofFewRows();
            check(units, found);
            findings.addErrors(found.errors());
            List<UnitRow> rest = without(units.rowsOfFile(), found.errors());
            if (rest.size() == units.rowsOfFile().size() && units.isWhole()) {
                return units;
            }
            units = new Units(rest, existing, List.of(), false);
        }
    }

    private static void check(Units units, Findings findings) {
        Rules.UNITS.forEach(rule -> rule.check(units, findings));
    }

    private List<UnitRow> without(List<UnitRow> rows, Collection<RowError> errors) {
        Set<Integer> bad = errors.stream().map(RowError::row).collect(Collectors.toSet());
        rows.stream().filter(row -> bad.contains(row.row())).forEach(leftOut::add);
        return rows.stream().filter(row -> !bad.contains(row.row())).toList();
    }
}
