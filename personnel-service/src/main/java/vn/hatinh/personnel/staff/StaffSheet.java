package vn.hatinh.personnel.staff;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

import vn.hatinh.personnel.fact.StaffFact;
import vn.hatinh.personnel.fact.StaffFactType;
import vn.hatinh.personnel.importing.Workbook;
import vn.hatinh.personnel.importing.Workbook.StaffFactRow;

/**
 * A sheet whose rows are facts about people.
 *
 * @param name as the workbook calls it
 * @param rows its rows in a workbook
 * @param type the kind of facts
 * @param toFact reads a row as a fact
 * @param toRow writes a fact as a row of that person
 */
public record StaffSheet<R extends StaffFactRow, F extends StaffFact<P>, P extends Record>(
        String name,
        Function<Workbook, List<R>> rows,
        StaffFactType<F, P> type,
        Function<R, F> toFact,
        ToRow<R, F> toRow) {

    /** Number of a row that comes from the registry and not from a sheet. */
    private static final int NO_ROW = 0;

    /** Writes a fact about the person as the row of that number. */
    @FunctionalInterface
    public interface ToRow<R, F> {
        R row(int number, StaffMember of, F fact);
    }

    /** The person's facts of this kind as rows of the registry. */
    public Stream<R> rowsOf(StaffFile file) {
        return file.facts(type).stream().map(fact -> toRow.row(NO_ROW, file.member(), fact));
    }
}
