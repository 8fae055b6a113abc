package vn.hatinh.personnel.importing.rule;

import java.util.List;
import java.util.function.Function;

import vn.hatinh.personnel.importing.ErrorCode;
import vn.hatinh.personnel.importing.Period;
import vn.hatinh.personnel.importing.Workbook.AssignmentRow;
import vn.hatinh.personnel.importing.Workbook.LeadershipPostRow;
import vn.hatinh.personnel.importing.Workbook.PeriodRow;
import vn.hatinh.personnel.importing.Workbook.StaffFactRow;
import vn.hatinh.personnel.importing.sheet.Columns;
import vn.hatinh.personnel.importing.sheet.Findings;
import vn.hatinh.personnel.importing.sheet.Shown;
import vn.hatinh.support.problem.Text;

/** The unit of an assignment or a post exists on each of its days. */
record UnitExistsThroughout<R extends StaffFactRow & PeriodRow>(Class<R> kind, Function<R, String> unit)
        implements PersonRule {

    static final UnitExistsThroughout<AssignmentRow> ASSIGNMENT =
            new UnitExistsThroughout<>(AssignmentRow.class, AssignmentRow::unit);

    static final UnitExistsThroughout<LeadershipPostRow> LEADERSHIP_POST =
            new UnitExistsThroughout<>(LeadershipPostRow.class, LeadershipPostRow::unit);

    @Override
    public void check(Person person, Units units, Findings findings) {
        for (R row : person.facts(kind)) {
            String code = unit.apply(row);
            List<Period> exists = units.stretches(code);
            if (units.isComplete(code) && !exists.isEmpty()) {
                person.effective(row)
                        .filter(period -> !Coverage.covers(exists, period))
                        .ifPresent(period -> complain(row, period, exists, units, findings));
            }
        }
    }

    private void complain(R row, Period period, List<Period> exists, Units units, Findings findings) {
        String code = unit.apply(row);
        String time = Shown.of(List.of(period));
        Text accepted = Coverage.within(exists);
        if (row.row() > 0) {
            Text message = new Text(
                    "Đơn vị %s không tồn tại suốt thời gian này (%s)".formatted(code, time),
                    "Unit %s does not exist throughout this time (%s)".formatted(code, time));
            Coverage.blame(row, period, exists, findings, ErrorCode.UNIT_NOT_EXISTING, message, accepted);
            return;
        }
        Text message = new Text(
                "Trong hệ thống còn người thuộc đơn vị %s trong thời gian %s".formatted(code, time),
                "The registry has somebody in unit %s during %s".formatted(code, time));
        units.latestOfFile(code).ifPresent(unitRow -> findings.at(unitRow)
                .error(
                        Columns.TO,
                        Shown.of(unitRow.to()),
                        ErrorCode.UNIT_NOT_EXISTING,
                        message,
                        new Text("Thời gian bao gồm " + time, "A time that includes " + time)));
    }
}
