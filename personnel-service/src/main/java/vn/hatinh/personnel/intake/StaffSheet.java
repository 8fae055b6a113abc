package vn.hatinh.personnel.intake;

import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Stream;

import vn.hatinh.personnel.fact.StaffFact;
import vn.hatinh.personnel.fact.StaffFactType;
import vn.hatinh.personnel.importing.Workbook;
import vn.hatinh.personnel.importing.Workbook.StaffFactRow;
import vn.hatinh.personnel.staff.StaffFile;
import vn.hatinh.personnel.staff.StaffMember;

/**
 * A sheet whose rows are facts about people.
 *
 * @param name as the workbook calls it
 * @param rows its rows in a workbook
 * @param type the kind of facts
 * @param toFact reads a row as a fact
 * @param toRow writes a fact as a row of that person
 */
record StaffSheet<R extends StaffFactRow, F extends StaffFact<P>, P extends Record>(
        String name,
        Function<Workbook, List<R>> rows,
        StaffFactType<F, P> type,
        Function<R, F> toFact,
        BiFunction<StaffMember, F, R> toRow) {

    /** The person's facts of this kind as rows. */
    Stream<R> rowsOf(StaffFile file) {
        return file.facts(type).stream().map(fact -> toRow.apply(file.member(), fact));
    }
}
