package vn.hatinh.personnel.importing.rule;

import vn.hatinh.personnel.importing.Period;
import vn.hatinh.personnel.importing.WarningCode;
import vn.hatinh.personnel.importing.Workbook.GradeRow;
import vn.hatinh.personnel.importing.sheet.Columns;
import vn.hatinh.personnel.importing.sheet.Findings;
import vn.hatinh.personnel.importing.sheet.Shown;
import vn.hatinh.support.problem.Text;

/**
 * A grade that holds on no day on payroll is worth a look. It is no error: people bring grades from other agencies, and
 * keep them after they have left. Grades may also overlap, as the latest one counts.
 */
final class GradeTouchesEmployment implements PersonRule {

    @Override
    public void check(Person person, Units units, Findings findings) {
        if (person.hasKnownEmployment()) {
            person.facts(GradeRow.class).stream().filter(row -> row.row() > 0).forEach(row -> person.effective(row)
                    .ifPresent(period -> check(row, period, person, findings)));
        }
    }

    private static void check(GradeRow row, Period period, Person person, Findings findings) {
        if (person.stretches().stream().noneMatch(period::overlaps)) {
            String employment = Shown.of(person.stretches());
            findings.at(row)
                    .warn(
                            Columns.FROM,
                            Shown.of(row.from()),
                            WarningCode.OUTSIDE_EMPLOYMENT,
                            new Text(
                                    "Ngạch nằm ngoài thời gian làm việc (%s)".formatted(employment),
                                    "The grade lies outside employment (%s)".formatted(employment)));
        }
    }
}
