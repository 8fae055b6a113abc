package vn.hatinh.personnel.intake;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import vn.hatinh.contracts.personnel.FactKind;
import vn.hatinh.personnel.fact.Outcome;
import vn.hatinh.personnel.fact.StaffFact;
import vn.hatinh.personnel.importing.Workbook;
import vn.hatinh.personnel.importing.Workbook.StaffFactRow;
import vn.hatinh.personnel.staff.StaffFile;
import vn.hatinh.personnel.staff.StaffSheet;

/** Some rows of one sheet about people on their way into the registry. */
final class StaffSheetWork<R extends StaffFactRow, F extends StaffFact<P>, P extends Record> {

    private final StaffSheet<R, F, P> sheet;
    private final Map<String, List<R>> rowsByStaffCode;
    private final SheetTally tally;

    /** @param tally counts what becomes of the rows */
    StaffSheetWork(StaffSheet<R, F, P> sheet, Workbook workbook, IntakeTally tally) {
        this.sheet = sheet;
        this.rowsByStaffCode =
                sheet.rows().apply(workbook).stream().collect(Collectors.groupingBy(StaffFactRow::staffCode));
        this.tally = tally.of(sheet.name());
    }

    Set<String> staffCodes() {
        return rowsByStaffCode.keySet();
    }

    /** CanBo does; each of its rows is an employment period and says who was employed. */
    boolean saysWhoThePersonIs() {
        return sheet.type().kind() == FactKind.EMPLOYMENT;
    }

    /**
     * Puts the sheet's rows about this person into the file.
     *
     * @param person what became of the part of the rows that says who the person is; {@link Outcome#UNCHANGED} for a
     *     sheet that does not say it
     */
    void putInto(StaffFile file, Outcome person) {
        for (R row : rowsByStaffCode.getOrDefault(file.member().code(), List.of())) {
            Outcome fact = file.put(sheet.type(), sheet.toFact().apply(row));
            tally.count(fact == Outcome.UNCHANGED ? person : fact);
        }
    }
}
