package vn.hatinh.personnel.importing.rule;

import java.util.List;
import java.util.function.Function;

import vn.hatinh.contracts.personnel.Sex;
import vn.hatinh.personnel.importing.ErrorCode;
import vn.hatinh.personnel.importing.Workbook.StaffRow;
import vn.hatinh.personnel.importing.sheet.Column;
import vn.hatinh.personnel.importing.sheet.Columns;
import vn.hatinh.personnel.importing.sheet.Findings;
import vn.hatinh.personnel.importing.sheet.OrganisationSheets;
import vn.hatinh.personnel.importing.sheet.Shown;
import vn.hatinh.support.problem.Text;

/** Name, sex and birth date agree in all employment periods of a person. */
final class PersonStaysTheSame implements PersonRule {

    /** What must agree, and how it is written. */
    private record Trait(Column<?> column, Function<StaffRow, String> shown) {}

    private static final List<Trait> TRAITS = List.of(
            new Trait(OrganisationSheets.FULL_NAME, StaffRow::fullName),
            new Trait(Columns.SEX, row -> row.sex() == Sex.NU ? "Nữ" : "Nam"),
            new Trait(OrganisationSheets.BIRTH_DATE, row -> Shown.of(row.birthDate())));

    @Override
    public void check(Person person, Units units, Findings findings) {
        List<StaffRow> rows = person.employment();
        for (int i = 1; i < rows.size(); i++) {
            compare(rows.get(i), rows.get(0), findings);
        }
    }

    private static void compare(StaffRow later, StaffRow first, Findings findings) {
        StaffRow blamed = later.row() > 0 ? later : first;
        StaffRow other = blamed == later ? first : later;
        if (blamed.row() == 0) {
            return;
        }
        for (Trait trait : TRAITS) {
            String found = trait.shown.apply(blamed);
            String elsewhere = trait.shown.apply(other);
            if (!found.equals(elsewhere)) {
                Text name = findings.nameOf(other.row());
                findings.at(blamed)
                        .error(
                                trait.column,
                                found,
                                ErrorCode.PERSON_DIFFERS,
                                new Text(
                                        "Khác với %s của cùng mã CBCCVC".formatted(name.vi()),
                                        "Differs from %s of the same code".formatted(name.en())),
                                new Text(elsewhere, elsewhere));
            }
        }
    }
}
