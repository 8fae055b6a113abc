package vn.hatinh.personnel.importing;

import java.nio.file.Path;

import vn.hatinh.personnel.importing.file.RawWorkbook;
import vn.hatinh.personnel.importing.file.WorkbookFile;
import vn.hatinh.personnel.importing.rule.WorkbookRules;
import vn.hatinh.personnel.importing.sheet.ReadWorkbook;
import vn.hatinh.personnel.importing.sheet.WorkbookReader;
import vn.hatinh.support.problem.ProblemException;

/**
 * Reads a staff workbook and checks it, without writing anything.
 *
 * <p>The file is read as a stream, sheet by sheet and row by row; what is held in memory are the typed rows, a few
 * hundred bytes each, and the facts that the registry holds about some hundred persons at a time.
 */
public final class WorkbookImport {

    private WorkbookImport() {}

    /**
     * @param file an XLSX workbook or a ZIP of CSV files; which of them is told by content
     * @param existing what the registry holds; the workbook's rows win over its rows by row key
     * @throws ProblemException when the file cannot be read as a workbook or is not safe to read
     */
    public static CheckedWorkbook check(Path file, ExistingFacts existing) {
        try (RawWorkbook raw = WorkbookFile.open(file)) {
            ReadWorkbook read = WorkbookReader.read(raw);
            return WorkbookRules.check(read, existing);
        }
    }
}
