package vn.hatinh.personnel.importing.rule;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import vn.hatinh.personnel.importing.RowError;
import vn.hatinh.personnel.importing.Workbook.StaffFactRow;
import vn.hatinh.personnel.importing.sheet.Findings;
import vn.hatinh.personnel.importing.sheet.OrganisationSheets;

/** Checks people one by one. */
final class PersonsCheck {

    private final Units units;
    private final Findings findings;
    private final LeftOut leftOut;

    PersonsCheck(Units units, Findings findings, LeftOut leftOut) {
        this.units = units;
        this.findings = findings;
        this.leftOut = leftOut;
    }

    List<StaffFactRow> all(Person person) {
        check(person, findings);
        return person.rowsOfFile();
    }

    /**
     * Leaves out rows with errors until the rest, taken as if the others had never been sent, has none.
     *
     * @param stored what the registry holds about the person
     * @throws UnitRowsInTheWay when what is left is right, but a row of DonVi is not
     */
    List<StaffFactRow> good(Person whole, List<StaffFactRow> stored) {
        Person person = whole;
        while (true) {
            Findings found = Findings.ofFewRows();
            check(person, found);
            List<RowError> own = found.errors().stream()
                    .filter(error -> !error.sheet().equals(OrganisationSheets.UNITS.name()))
                    .toList();
            findings.addErrors(own);
            List<StaffFactRow> rest = without(person.rowsOfFile(), own);
            if (rest.size() == person.rowsOfFile().size() && person.isWhole()) {
                if (found.hasErrors()) {
                    throw new UnitRowsInTheWay(found.errors());
                }
                findings.addWarnings(found.warnings());
                return rest;
            }
            person = new Person(rest, stored, List.of(), Set.of());
        }
    }

    private void check(Person person, Findings found) {
        Rules.PERSONS.forEach(rule -> rule.check(person, units, found));
    }

    private List<StaffFactRow> without(List<StaffFactRow> rows, List<RowError> errors) {
        Set<RowPlace> bad = errors.stream().map(RowPlace::of).collect(Collectors.toSet());
        Map<Boolean, List<StaffFactRow>> split =
                rows.stream().collect(Collectors.partitioningBy(row -> bad.contains(RowPlace.of(row))));
        split.get(true).forEach(leftOut::add);
        return split.get(false);
    }
}
