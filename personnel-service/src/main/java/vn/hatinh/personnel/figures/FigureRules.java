package vn.hatinh.personnel.figures;

import java.util.List;

import vn.hatinh.personnel.agencyfacts.AgencyFact;
import vn.hatinh.personnel.importing.RowError;
import vn.hatinh.personnel.importing.Workbook.Row;
import vn.hatinh.personnel.importing.rule.BrokenRules;
import vn.hatinh.personnel.importing.sheet.Column;
import vn.hatinh.personnel.importing.sheet.Findings;
import vn.hatinh.personnel.importing.sheet.RowRules;
import vn.hatinh.personnel.importing.sheet.Sheets;
import vn.hatinh.support.problem.ProblemException;

/** Checks a fact by the rules of its row in the workbook. */
final class FigureRules {

    private FigureRules() {}

    /** @throws ProblemException 422 */
    static <F extends AgencyFact> void check(FigureKind<F> kind, F fact) {
        Row row = kind.sheet().toRow().apply(fact);
        Findings findings = new Findings();
        RowRules.check(row, findings);
        List<RowError> errors = findings.errors();
        if (!errors.isEmpty()) {
            throw BrokenRules.of(errors, error -> "/" + field(kind, row, error));
        }
    }

    private static String field(FigureKind<?> kind, Row row, RowError error) {
        List<String> headers =
                Sheets.of(row).columns().stream().map(Column::header).toList();
        return kind.fields().get(headers.indexOf(error.column()));
    }
}
