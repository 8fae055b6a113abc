package vn.hatinh.personnel.importing.sheet;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import vn.hatinh.personnel.importing.ErrorCode;
import vn.hatinh.personnel.importing.WarningCode;
import vn.hatinh.personnel.importing.Workbook;
import vn.hatinh.personnel.importing.Workbook.Row;
import vn.hatinh.personnel.importing.file.DateSystem;
import vn.hatinh.personnel.importing.file.RawSheet;
import vn.hatinh.personnel.importing.file.RawWorkbook;
import vn.hatinh.personnel.importing.file.UnreadableWorkbook;
import vn.hatinh.support.problem.Text;

/** Reads the sheets of a file into typed rows. */
public final class WorkbookReader {

    private final Findings findings = new Findings();
    private final Map<SheetDefinition<?>, SheetReader<?>> readers = new LinkedHashMap<>();

    private WorkbookReader() {}

    public static ReadWorkbook read(RawWorkbook file) {
        WorkbookReader reader = new WorkbookReader();
        file.ignoredFiles().forEach(reader::warnOfIgnored);
        file.sheets().forEach(sheet -> reader.read(sheet, file.dates()));
        if (reader.readers.isEmpty()) {
            throw UnreadableWorkbook.noKnownSheet(
                    Sheets.ALL.stream().map(SheetDefinition::name).collect(Collectors.joining(", ")));
        }
        return reader.result();
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
        } else if (readers.containsKey(definition.get())) {
            complainOfDuplicate(definition.get(), sheet.name());
        } else {
            if (sheet.hidden()) {
                findings.warn(
                        sheet.name(),
                        WarningCode.HIDDEN_SHEET,
                        new Text("Trang bị ẩn nhưng vẫn được đọc", "The sheet is hidden and was read nevertheless"));
            }
            SheetReader<?> reader = new SheetReader<>(definition.get(), dates, findings);
            readers.put(definition.get(), reader);
            sheet.forEachRow(reader::read);
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

    private ReadWorkbook result() {
        Map<String, Integer> counts = new LinkedHashMap<>();
        Sheets.ALL.stream()
                .filter(readers::containsKey)
                .forEach(sheet -> counts.put(sheet.name(), readers.get(sheet).rowCount()));
        List<RejectedRow> rejected = readers.values().stream()
                .flatMap(reader -> reader.rejected().stream())
                .toList();
        Set<SheetDefinition<?>> withoutCodes = readers.entrySet().stream()
                .filter(entry -> entry.getValue().lacksCodes())
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
        return new ReadWorkbook(workbook(), rejected, withoutCodes, counts, findings);
    }

    private Workbook workbook() {
        return new Workbook(
                rows(OrganisationSheets.UNITS),
                rows(OrganisationSheets.STAFF),
                rows(OrganisationSheets.ASSIGNMENTS),
                rows(OrganisationSheets.GRADES),
                rows(OrganisationSheets.LEADERSHIP_POSTS),
                rows(OrganisationSheets.PLANNING_ENTRIES),
                rows(OrganisationSheets.PARTY_MEMBERSHIPS),
                rows(OrganisationSheets.PARTY_COMMITTEE_SEATS),
                rows(DevelopmentSheets.JOB_FIT_ASSESSMENTS),
                rows(DevelopmentSheets.TRAININGS),
                rows(DevelopmentSheets.LANGUAGES),
                rows(DevelopmentSheets.HEALTH_CHECKS),
                rows(DevelopmentSheets.PREGNANCIES),
                rows(DevelopmentSheets.COMMITMENTS),
                rows(AgencySheets.RECRUITMENT_ROUNDS),
                rows(AgencySheets.FAMILY_SURVEYS),
                rows(AgencySheets.COMMUNICATION_PRODUCTS),
                rows(AgencySheets.ANONYMOUS_COUNTS));
    }

    private <R extends Row> List<R> rows(SheetDefinition<R> sheet) {
        SheetReader<?> reader = readers.get(sheet);
        return reader == null
                ? List.of()
                : reader.rows().stream().map(sheet.rowType()::cast).toList();
    }
}
