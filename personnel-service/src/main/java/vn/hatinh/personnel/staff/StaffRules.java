package vn.hatinh.personnel.staff;

import java.util.ArrayList;
import java.util.List;

import vn.hatinh.contracts.personnel.FactKind;
import vn.hatinh.personnel.fact.StaffFact;
import vn.hatinh.personnel.fact.StoredStaffFact;
import vn.hatinh.personnel.importing.ErrorCode;
import vn.hatinh.personnel.importing.RowError;
import vn.hatinh.personnel.importing.Workbook.StaffFactRow;
import vn.hatinh.personnel.importing.Workbook.UnitRow;
import vn.hatinh.personnel.importing.rule.PersonCheck;
import vn.hatinh.personnel.importing.sheet.Column;
import vn.hatinh.personnel.importing.sheet.SheetDefinition;
import vn.hatinh.personnel.importing.sheet.Sheets;
import vn.hatinh.support.problem.Text;

/**
 * Checks a whole staff file by the rules of the workbook: its facts become the rows of one, numbered from 1, so that
 * each error can be traced back to its fact.
 */
final class StaffRules {

    private static final String NEW = "mới / new";
    private static final Text NO_EMPLOYMENT =
            new Text("Hồ sơ không còn thời gian làm việc nào", "The record would have no employment period any more");
    private static final Text ONE_EMPLOYMENT = new Text(
            "Ít nhất một thời gian làm việc; người đăng ký nhầm thì xóa hồ sơ",
            "At least one employment period; who was registered by mistake is deleted as a whole");

    /** Fields of a row of CanBo that say who the person is, not when they were employed. */
    private static final int FIELDS_OF_PERSON = 3;

    /** A fact as a row. */
    private record Traced(FactKind kind, StoredStaffFact<?> stored, StaffFactRow row) {

        Text name() {
            Object number = stored.id() == null ? NEW : stored.id();
            String name = "%s %s".formatted(FactKinds.of(kind).path(), number);
            return new Text(name, name);
        }
    }

    private final StaffFile file;
    private final List<Traced> rows = new ArrayList<>();

    private StaffRules(StaffFile file) {
        this.file = file;
        StaffSheets.ALL.forEach(this::addRows);
    }

    private <R extends StaffFactRow, F extends StaffFact<P>, P extends Record> void addRows(StaffSheet<R, F, P> sheet) {
        file.rows(sheet.type()).forEach(stored -> {
            R row = sheet.toRow().row(rows.size() + 1, file.member(), stored.fact());
            rows.add(new Traced(sheet.type().kind(), stored, row));
        });
    }

    /**
     * @param units all periods of all units of the agency
     */
    static List<RuleViolation> check(StaffFile file, List<UnitRow> units) {
        if (file.member().isRemoved()) {
            return List.of();
        }
        if (file.facts(StaffFacts.EMPLOYMENT).isEmpty()) {
            return List.of(noEmployment(file.member().code()));
        }
        return new StaffRules(file).check(units);
    }

    private List<RuleViolation> check(List<UnitRow> units) {
        List<StaffFactRow> all = rows.stream().map(Traced::row).toList();
        return PersonCheck.check(all, units, number -> at(number).name()).stream()
                .map(this::violation)
                .distinct()
                .toList();
    }

    private Traced at(int number) {
        return rows.get(number - 1);
    }

    private RuleViolation violation(RowError error) {
        Traced traced = at(error.row());
        int column = column(Sheets.of(traced.row), error.column());
        boolean ofPerson = traced.kind == FactKind.EMPLOYMENT && column >= 0 && column < FIELDS_OF_PERSON;
        FactKind kind = ofPerson ? FactKind.PERSON : traced.kind;
        StoredStaffFact<?> stored = ofPerson ? null : traced.stored;
        return new RuleViolation(
                file.member().code(),
                kind,
                stored == null ? null : stored.id(),
                file.changes().lastOf(kind, stored),
                column < 0 ? null : FactKinds.of(traced.kind).field(column),
                error.value(),
                error.code(),
                error.message(),
                error.accepted());
    }

    /** The place of a column after that of the staff code, which comes first in each sheet. */
    private static int column(SheetDefinition<?> sheet, String header) {
        return sheet.columns().stream().map(Column::header).toList().indexOf(header) - 1;
    }

    private static RuleViolation noEmployment(String code) {
        return new RuleViolation(
                code,
                FactKind.EMPLOYMENT,
                null,
                RuleViolation.UNTOUCHED,
                null,
                null,
                ErrorCode.NO_EMPLOYMENT.code(),
                NO_EMPLOYMENT,
                ONE_EMPLOYMENT);
    }
}
