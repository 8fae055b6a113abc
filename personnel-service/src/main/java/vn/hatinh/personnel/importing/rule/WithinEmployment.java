package vn.hatinh.personnel.importing.rule;

import java.util.List;

import vn.hatinh.personnel.importing.ErrorCode;
import vn.hatinh.personnel.importing.Period;
import vn.hatinh.personnel.importing.Workbook.AssignmentRow;
import vn.hatinh.personnel.importing.Workbook.LeadershipPostRow;
import vn.hatinh.personnel.importing.Workbook.PeriodRow;
import vn.hatinh.personnel.importing.Workbook.StaffFactRow;
import vn.hatinh.personnel.importing.sheet.Findings;
import vn.hatinh.personnel.importing.sheet.OrganisationSheets;
import vn.hatinh.personnel.importing.sheet.Shown;
import vn.hatinh.support.problem.Text;

/**
 * Whoever is assigned somewhere, or holds a post, is on payroll on each of these days.
 *
 * @param what the fact's name in messages
 */
record WithinEmployment<R extends StaffFactRow & PeriodRow>(Class<R> kind, Text what) implements PersonRule {

    static final WithinEmployment<AssignmentRow> ASSIGNMENT =
            new WithinEmployment<>(AssignmentRow.class, new Text("Thời gian công tác", "The assignment"));

    static final WithinEmployment<LeadershipPostRow> LEADERSHIP_POST =
            new WithinEmployment<>(LeadershipPostRow.class, new Text("Thời gian giữ chức vụ", "The leadership post"));

    @Override
    public void check(Person person, Units units, Findings findings) {
        if (person.hasKnownEmployment()) {
            person.facts(kind)
                    .forEach(row -> person.effective(row).ifPresent(period -> check(row, period, person, findings)));
        }
    }

    private void check(R row, Period period, Person person, Findings findings) {
        if (Coverage.covers(person.stretches(), period)) {
            return;
        }
        String found = Shown.of(List.of(period));
        Text message = new Text(
                "%s (%s) nằm ngoài thời gian làm việc".formatted(what.vi(), found),
                "%s (%s) lies outside employment".formatted(what.en(), found));
        Text accepted = Coverage.within(person.stretches());
        if (row.row() > 0) {
            Coverage.blame(row, period, person.stretches(), findings, ErrorCode.OUTSIDE_EMPLOYMENT, message, accepted);
        } else {
            person.latestEmploymentOfFile().ifPresent(employment -> findings.at(employment)
                    .error(
                            OrganisationSheets.LEFT_PAYROLL,
                            Shown.of(employment.to()),
                            ErrorCode.OUTSIDE_EMPLOYMENT,
                            message,
                            accepted));
        }
    }
}
