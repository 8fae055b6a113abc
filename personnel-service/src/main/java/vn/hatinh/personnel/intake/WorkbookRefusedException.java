package vn.hatinh.personnel.intake;

import java.util.List;

import vn.hatinh.personnel.importing.RowError;
import vn.hatinh.personnel.importing.SheetWarning;
import vn.hatinh.personnel.importing.sheet.Findings;
import vn.hatinh.support.problem.Problem;
import vn.hatinh.support.problem.Text;

/** Rows of the workbook have errors, so nothing of it is written. */
class WorkbookRefusedException extends RuntimeException {

    private static final int UNPROCESSABLE = 422;

    private final transient Findings findings;

    WorkbookRefusedException(Findings findings) {
        super("The workbook has %d errors".formatted(findings.errorCount()));
        this.findings = findings;
    }

    List<RowError> errors() {
        return findings.errors();
    }

    long errorCount() {
        return findings.errorCount();
    }

    List<SheetWarning> warnings() {
        return findings.warnings();
    }

    Problem problem() {
        return Problem.of(UNPROCESSABLE, "workbook-has-errors", new Text("Sổ có lỗi", "The workbook has errors"))
                .withDetail(new Text(
                        "%d lỗi; chưa ghi gì. Sửa các ô được nêu rồi gửi lại.".formatted(errorCount()),
                        "%d errors; nothing was written. Mend the cells named and send it again."
                                .formatted(errorCount())));
    }
}
