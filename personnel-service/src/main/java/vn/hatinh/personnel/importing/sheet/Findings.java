package vn.hatinh.personnel.importing.sheet;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.function.IntFunction;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;

import vn.hatinh.personnel.importing.RowError;
import vn.hatinh.personnel.importing.SheetWarning;
import vn.hatinh.personnel.importing.WarningCode;
import vn.hatinh.personnel.importing.Workbook.Row;
import vn.hatinh.support.problem.Text;

/**
 * Collects what is wrong, and what deserves a look, in a workbook. Every finding is kept up to a number that nobody
 * corrects by hand; beyond it, as when a large file has all its dates in another format, findings are only counted, or
 * they would fill the memory.
 */
public final class Findings {

    static final int MOST = 50_000;

    private final int most;
    private final List<RowError> errors = new ArrayList<>();
    private final List<SheetWarning> warnings = new ArrayList<>();
    private final IntFunction<Text> rowNames;
    private long errorCount;

    /** For the rows of a file. */
    public Findings() {
        this(MOST, Shown::rowNumber);
    }

    /**
     * @param rowNames what messages call the row of a number
     */
    public Findings(IntFunction<Text> rowNames) {
        this(MOST, rowNames);
    }

    private Findings(int most, IntFunction<Text> rowNames) {
        this.most = most;
        this.rowNames = rowNames;
    }

    /** For findings about few rows of a file, all of which are needed. */
    public static Findings ofFewRows() {
        return new Findings(Integer.MAX_VALUE, Shown::rowNumber);
    }

    /** The same findings, to be continued without changing these. */
    public Findings copy() {
        Findings copy = new Findings(most, rowNames);
        copy.addErrors(errors);
        copy.errorCount = errorCount;
        copy.addWarnings(warnings);
        return copy;
    }

    public void addErrors(Collection<RowError> found) {
        found.forEach(this::add);
    }

    public void addWarnings(Collection<SheetWarning> found) {
        found.forEach(this::add);
    }

    /** What messages call a row. */
    public Text nameOf(int row) {
        return rowNames.apply(row);
    }

    /** For findings about this row of the file. */
    public RowFindings at(Row row) {
        return at(Sheets.of(row), row.row());
    }

    /** For findings about the row of this number. */
    public RowFindings at(SheetDefinition<?> sheet, int row) {
        return new RowFindings(sheet, row, this);
    }

    /** A warning about a sheet, or a file of an archive, as a whole. */
    void warn(String sheet, WarningCode code, Text message) {
        add(new SheetWarning(sheet, null, null, null, code.code(), message));
    }

    void add(RowError error) {
        errorCount++;
        if (errors.size() < most) {
            errors.add(error);
        }
    }

    void add(SheetWarning warning) {
        if (warnings.size() < most) {
            warnings.add(warning);
        }
    }

    public boolean hasErrors() {
        return errorCount > 0;
    }

    /** How many errors there are, those that are not listed included. */
    public long errorCount() {
        return errorCount;
    }

    /** In the order of sheets, rows and columns. */
    public List<RowError> errors() {
        return errors.stream()
                .sorted(Comparator.comparingInt((RowError error) -> Sheets.position(error.sheet()))
                        .thenComparingInt(RowError::row)
                        .thenComparingInt(error -> Sheets.position(error.sheet(), error.column())))
                .toList();
    }

    /** Those about the file first, then in the order of sheets and rows. */
    public List<SheetWarning> warnings() {
        ToIntFunction<SheetWarning> row = warning -> warning.row() == null ? 0 : warning.row();
        Stream<SheetWarning> inOrder = warnings.stream()
                .sorted(Comparator.comparingInt((SheetWarning warning) -> Sheets.position(warning.sheet()))
                        .thenComparingInt(row));
        return Stream.concat(tooMany(), inOrder).toList();
    }

    private Stream<SheetWarning> tooMany() {
        if (errorCount <= most) {
            return Stream.empty();
        }
        Text message = new Text(
                "Có %d lỗi, chỉ liệt kê %d lỗi đầu tiên".formatted(errorCount, most),
                "There are %d errors, only the first %d are listed".formatted(errorCount, most));
        return Stream.of(new SheetWarning(null, null, null, null, WarningCode.TOO_MANY_ERRORS.code(), message));
    }
}
