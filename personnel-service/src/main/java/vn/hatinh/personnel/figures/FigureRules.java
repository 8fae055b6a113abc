package vn.hatinh.personnel.figures;

import java.util.List;

import vn.hatinh.personnel.agencyfacts.AgencyFact;
import vn.hatinh.personnel.importing.RowError;
import vn.hatinh.personnel.importing.Workbook.Row;
import vn.hatinh.personnel.importing.sheet.Column;
import vn.hatinh.personnel.importing.sheet.Findings;
import vn.hatinh.personnel.importing.sheet.RowRules;
import vn.hatinh.personnel.importing.sheet.Sheets;
import vn.hatinh.support.problem.Problem;
import vn.hatinh.support.problem.ProblemError;
import vn.hatinh.support.problem.ProblemException;
import vn.hatinh.support.problem.Text;

/** Checks a fact by the rules of its row in the workbook. */
final class FigureRules {

    private static final int UNPROCESSABLE = 422;
    private static final Text TITLE = new Text("Trái quy tắc nghiệp vụ", "A rule of the domain is broken");

    private FigureRules() {}

    /** @throws ProblemException 422 with the rule's own type, or {@code rules-violated} when several are broken */
    static <F extends AgencyFact> void check(FigureKind<F> kind, F fact) {
        Row row = kind.toRow().apply(fact);
        Findings findings = new Findings();
        RowRules.check(row, findings);
        List<RowError> errors = findings.errors();
        if (!errors.isEmpty()) {
            List<String> codes = errors.stream().map(RowError::code).distinct().toList();
            throw new ProblemException(
                    Problem.of(UNPROCESSABLE, codes.size() == 1 ? codes.get(0) : "rules-violated", TITLE)
                            .withErrors(errors.stream()
                                    .map(error -> error(kind, row, error))
                                    .toList()));
        }
    }

    private static ProblemError error(FigureKind<?> kind, Row row, RowError error) {
        List<String> headers =
                Sheets.of(row).columns().stream().map(Column::header).toList();
        String field = kind.fields().get(headers.indexOf(error.column()));
        return new ProblemError("/" + field, error.code(), error.value(), error.message(), error.accepted());
    }
}
