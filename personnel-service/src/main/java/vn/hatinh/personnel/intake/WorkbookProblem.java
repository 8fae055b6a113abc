package vn.hatinh.personnel.intake;

import java.net.URI;
import java.util.List;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import vn.hatinh.personnel.importing.SheetWarning;
import vn.hatinh.support.problem.Problem;

/**
 * Problem details (RFC 9457) of a workbook with errors. Beyond those of every other problem its errors name sheet, row,
 * column and what is accepted.
 */
@Schema(description = "Sổ có lỗi, chưa ghi gì / The workbook has errors, nothing was written")
public record WorkbookProblem(
        @Schema(examples = "urn:problem:workbook-has-errors")
        URI type,

        String title,
        @Schema(examples = "422") int status,
        String detail,
        URI instance,
        List<RowProblem> errors,
        List<SheetWarning> warnings) {

    static WorkbookProblem of(Problem problem, List<RowProblem> errors, List<SheetWarning> warnings) {
        return new WorkbookProblem(
                problem.type(),
                problem.title(),
                problem.status(),
                problem.detail(),
                problem.instance(),
                errors,
                warnings);
    }

    WorkbookProblem withFindings(List<RowProblem> errors, List<SheetWarning> warnings) {
        return new WorkbookProblem(type, title, status, detail, instance, errors, warnings);
    }
}
