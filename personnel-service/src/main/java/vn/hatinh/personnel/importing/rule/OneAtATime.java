package vn.hatinh.personnel.importing.rule;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.BiFunction;

import vn.hatinh.personnel.importing.Period;
import vn.hatinh.personnel.importing.Workbook.AssignmentRow;
import vn.hatinh.personnel.importing.Workbook.PartyMembershipRow;
import vn.hatinh.personnel.importing.Workbook.PregnancyRow;
import vn.hatinh.personnel.importing.Workbook.StaffFactRow;
import vn.hatinh.personnel.importing.Workbook.StaffRow;
import vn.hatinh.personnel.importing.sheet.Column;
import vn.hatinh.personnel.importing.sheet.Columns;
import vn.hatinh.personnel.importing.sheet.Findings;
import vn.hatinh.personnel.importing.sheet.OrganisationSheets;
import vn.hatinh.support.problem.Text;

/**
 * Of some kinds of facts a person has at most one on any day.
 *
 * @param period when a fact holds; nothing when that is not known
 */
record OneAtATime<R extends StaffFactRow>(
        Class<R> kind, Column<LocalDate> begin, Text message, BiFunction<Person, R, Optional<Period>> period)
        implements PersonRule {

    static final OneAtATime<StaffRow> EMPLOYMENT = new OneAtATime<>(
            StaffRow.class,
            OrganisationSheets.RECRUITED,
            new Text("Hai thời gian làm việc cùng lúc", "Two employment periods at once"),
            (person, row) -> Optional.of(new Period(row.from(), row.to())));

    static final OneAtATime<AssignmentRow> ASSIGNMENT = new OneAtATime<>(
            AssignmentRow.class,
            Columns.FROM,
            new Text("Hai nơi công tác cùng lúc", "Two assignments at once"),
            Person::effective);

    static final OneAtATime<PartyMembershipRow> PARTY_MEMBERSHIP = new OneAtATime<>(
            PartyMembershipRow.class,
            OrganisationSheets.ADMITTED,
            new Text("Hai thời gian là đảng viên cùng lúc", "Two Party memberships at once"),
            (person, row) -> Optional.of(new Period(row.admitted(), row.left())));

    static final OneAtATime<PregnancyRow> PREGNANCY = new OneAtATime<>(
            PregnancyRow.class,
            Columns.FROM,
            new Text("Hai lần mang thai cùng lúc", "Two pregnancies at once"),
            (person, row) -> Optional.of(new Period(row.notified(), row.ended())));

    @Override
    public void check(Person person, Units units, Findings findings) {
        Overlaps.check(
                person.facts(kind).stream()
                        .flatMap(
                                row -> period.apply(person, row).map(held -> new Overlaps.Timed<>(row, held)).stream()),
                begin,
                message,
                findings);
    }
}
