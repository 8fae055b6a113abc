package vn.hatinh.personnel.importing.sheet;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;

import vn.hatinh.personnel.importing.ErrorCode;
import vn.hatinh.personnel.importing.WarningCode;
import vn.hatinh.personnel.importing.file.DateSystem;
import vn.hatinh.personnel.importing.file.RawSheet;
import vn.hatinh.personnel.importing.file.RawWorkbook;
import vn.hatinh.personnel.importing.file.UnreadableWorkbook;
import vn.hatinh.support.problem.Text;

/**
 * The first pass over a file: looks at its sheets and headers, and hands on the rows with content one by one. Nothing of
 * the rows is held here.
 */
public final class WorkbookScan {

    private final Findings findings = new Findings();
    private final Map<SheetDefinition<?>, SheetScan> scans = new HashMap<>();
    private final Consumer<StagedRow> sink;

    private WorkbookScan(Consumer<StagedRow> sink) {
        this.sink = sink;
    }

    /** @throws vn.hatinh.support.problem.ProblemException when the file breaks off, or has none of the sheets */
    public static WorkbookOutline scan(RawWorkbook file, Consumer<StagedRow> sink) {
        WorkbookScan scan = new WorkbookScan(sink);
        file.ignoredFiles().forEach(scan::warnOfIgnored);
        file.sheets().forEach(sheet -> scan.read(sheet, file.dates()));
        if (scan.scans.isEmpty()) {
            throw UnreadableWorkbook.noKnownSheet(
                    Sheets.ALL.stream().map(SheetDefinition::name).collect(Collectors.joining(", ")));
        }
        List<SheetOutline> sheets = Sheets.ALL.stream()
                .filter(scan.scans::containsKey)
                .map(sheet -> scan.scans.get(sheet).outline())
                .toList();
        return new WorkbookOutline(file.dates(), sheets, scan.findings);
    }

    private void read(RawSheet sheet, DateSystem dates) {
        Optional<SheetDefinition<?>> definition = Sheets.named(sheet.name());
        if (definition.isEmpty()) {
            findings.warn(
                    sheet.name(),
                    WarningCode.UNKNOWN_SHEET,
                    new Text(
                            "Trang không có trong mẫu, không được đọc",
                            "The sheet is not in the form and is not read"));
        } else if (scans.containsKey(definition.get())) {
            complainOfDuplicate(definition.get(), sheet.name());
        } else {
            if (sheet.hidden()) {
                findings.warn(
                        sheet.name(),
                        WarningCode.HIDDEN_SHEET,
                        new Text("Trang bị ẩn nhưng vẫn được đọc", "The sheet is hidden and was read nevertheless"));
            }
            SheetScan scan = new SheetScan(definition.get(), dates, findings, sink);
            scans.put(definition.get(), scan);
            sheet.forEachRow(scan::read);
        }
    }

    private void complainOfDuplicate(SheetDefinition<?> sheet, String name) {
        findings.at(sheet, 1)
                .error(
                        (String) null,
                        name,
                        ErrorCode.DUPLICATE_SHEET,
                        new Text("Trang xuất hiện nhiều lần trong tệp", "The sheet is in the file more than once"),
                        new Text("Mỗi trang một lần", "Each sheet once"));
    }

    private void warnOfIgnored(String name) {
        findings.warn(
                Shown.shortened(name),
                WarningCode.IGNORED_FILE,
                new Text(
                        "Tệp trong ZIP không được đọc: cần CSV ở gốc hoặc trong một thư mục",
                        "The file in the ZIP is not read: CSV files are expected at its top or inside one folder"));
    }
}
