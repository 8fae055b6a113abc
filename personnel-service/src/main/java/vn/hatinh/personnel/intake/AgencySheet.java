package vn.hatinh.personnel.intake;

import java.util.List;
import java.util.function.Function;

import vn.hatinh.personnel.agencyfacts.AgencyFact;
import vn.hatinh.personnel.agencyfacts.AgencyFactType;
import vn.hatinh.personnel.importing.Workbook;
import vn.hatinh.personnel.importing.Workbook.Row;

/**
 * A sheet whose rows are facts of the agency as a whole.
 *
 * @param name as the workbook calls it
 * @param rows its rows in a workbook
 * @param type the kind of facts
 * @param toFact reads a row as a fact
 * @param toRow writes a fact as a row without a number
 */
public record AgencySheet<R extends Row, F extends AgencyFact>(
        String name,
        Function<Workbook, List<R>> rows,
        AgencyFactType<F> type,
        Function<R, F> toFact,
        Function<F, R> toRow) {}
