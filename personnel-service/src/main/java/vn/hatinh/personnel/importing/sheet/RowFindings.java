package vn.hatinh.personnel.importing.sheet;

import vn.hatinh.personnel.importing.ErrorCode;
import vn.hatinh.personnel.importing.RowError;
import vn.hatinh.personnel.importing.SheetWarning;
import vn.hatinh.personnel.importing.WarningCode;
import vn.hatinh.support.problem.Text;

/** Takes the findings about one row. */
public final class RowFindings {

    private final SheetDefinition<?> sheet;
    private final int row;
    private final Findings findings;
    private boolean refused;

    RowFindings(SheetDefinition<?> sheet, int row, Findings findings) {
        this.sheet = sheet;
        this.row = row;
        this.findings = findings;
    }

    /** An error that any value of the column's kind would mend. */
    public void error(Column<?> column, String value, ErrorCode code, Text message) {
        error(column, value, code, message, column.accepted());
    }

    public void error(Column<?> column, String value, ErrorCode code, Text message, Text accepted) {
        error(column.header(), value, code, message, accepted);
    }

    /** An error of the sheet as a whole, or of one of its headers. */
    void error(String header, String value, ErrorCode code, Text message, Text accepted) {
        refused = true;
        findings.add(new RowError(sheet.name(), row, header, value, code.code(), message, accepted));
    }

    public void warn(Column<?> column, String value, WarningCode code, Text message) {
        warn(column.header(), value, code, message);
    }

    void warn(String header, String value, WarningCode code, Text message) {
        findings.add(new SheetWarning(sheet.name(), row, header, value, code.code(), message));
    }

    /** Whether an error was found through this object. */
    boolean refused() {
        return refused;
    }
}
