package vn.hatinh.personnel.intake;

import java.io.OutputStream;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import vn.hatinh.personnel.audit.AuditSubject;
import vn.hatinh.personnel.audit.AuditTrail;
import vn.hatinh.personnel.importing.form.ErrorWorkbook;
import vn.hatinh.personnel.importing.form.ErrorWorkbook.CellError;
import vn.hatinh.personnel.importing.sheet.DevelopmentSheets;
import vn.hatinh.support.problem.ProblemException;

/** Writes the rows of an import that have errors back as a workbook. */
@ApplicationScoped
class ErroredRows {

    private record Place(String sheet, int row) {}

    private final ImportResults results;
    private final ImportErrors errors;
    private final AuditTrail trail;

    ErroredRows(ImportResults results, ImportErrors errors, AuditTrail trail) {
        this.results = results;
        this.errors = errors;
        this.trail = trail;
    }

    /**
     * Writes down that the caller is going to get them.
     *
     * @throws ProblemException when there is no such import or no row with errors, or they are not kept any more
     */
    @Transactional
    void handOut(String agency, UUID id, boolean withHealth) {
        if (results.run(agency, id).dates() == null || errors.of(agency, id).isEmpty()) {
            throw ProblemException.of(
                    404,
                    "no-errored-rows",
                    "Không có dòng lỗi nào được giữ",
                    "No rows with errors are kept of this import");
        }
        trail.read(
                new AuditSubject(agency, AuditSubject.IMPORT, id.toString()),
                withHealth ? "errored-rows" : "errored-rows-but-health");
    }

    /** @param withHealth whether rows about health checks and pregnancies are among them */
    @Transactional
    void write(String agency, UUID id, boolean withHealth, OutputStream out) {
        Map<Place, List<CellError>> byRow = errors.of(agency, id).stream()
                .collect(Collectors.groupingBy(
                        error -> new Place(error.sheet(), error.row()),
                        Collectors.mapping(ErroredRows::cellError, Collectors.toList())));
        try (ErrorWorkbook workbook =
                new ErrorWorkbook(out, results.run(agency, id).dates())) {
            errors.forEachRow(agency, id, row -> {
                if (withHealth || !DevelopmentSheets.OF_HEALTH.contains(row.sheet())) {
                    workbook.add(row, byRow.get(new Place(row.sheet().name(), row.row())));
                }
            });
        }
    }

    private static CellError cellError(RowProblem error) {
        return new CellError(
                error.column(),
                "%s: %s. %s"
                        .formatted(
                                error.column(),
                                error.message().inOneLine(),
                                error.accepted() == null ? "" : error.accepted().inOneLine()));
    }
}
