package vn.hatinh.personnel.importing.sheet;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import vn.hatinh.personnel.importing.Workbook;
import vn.hatinh.personnel.importing.Workbook.Row;

/** Some rows of a workbook after reading: the typed ones, and those that have errors of their own. */
public final class ReadRows {

    private final List<Row> rows = new ArrayList<>();
    private final List<RejectedRow> rejected = new ArrayList<>();

    public static ReadRows of(Collection<StagedRow> staged, WorkbookOutline outline, Findings findings) {
        ReadRows read = new ReadRows();
        Map<SheetDefinition<?>, RowReader> readers = outline.sheets().stream()
                .collect(Collectors.toMap(SheetOutline::sheet, sheet -> new RowReader(sheet, outline.dates())));
        staged.forEach(row -> readers.get(row.sheet()).read(row, findings, read));
        return read;
    }

    void add(Row row) {
        rows.add(row);
    }

    void reject(RejectedRow row) {
        rejected.add(row);
    }

    public List<Row> rows() {
        return rows;
    }

    public List<RejectedRow> rejected() {
        return rejected;
    }

    /** Rows as a workbook that holds nothing else. */
    public static Workbook workbook(Collection<? extends Row> rows) {
        Map<SheetDefinition<?>, List<Row>> bySheet = rows.stream().collect(Collectors.groupingBy(Sheets::of));
        return new Workbook(
                of(OrganisationSheets.UNITS, bySheet),
                of(OrganisationSheets.STAFF, bySheet),
                of(OrganisationSheets.ASSIGNMENTS, bySheet),
                of(OrganisationSheets.GRADES, bySheet),
                of(OrganisationSheets.LEADERSHIP_POSTS, bySheet),
                of(OrganisationSheets.PLANNING_ENTRIES, bySheet),
                of(OrganisationSheets.PARTY_MEMBERSHIPS, bySheet),
                of(OrganisationSheets.PARTY_COMMITTEE_SEATS, bySheet),
                of(DevelopmentSheets.JOB_FIT_ASSESSMENTS, bySheet),
                of(DevelopmentSheets.TRAININGS, bySheet),
                of(DevelopmentSheets.LANGUAGES, bySheet),
                of(DevelopmentSheets.HEALTH_CHECKS, bySheet),
                of(DevelopmentSheets.PREGNANCIES, bySheet),
                of(DevelopmentSheets.COMMITMENTS, bySheet),
                of(AgencySheets.RECRUITMENT_ROUNDS, bySheet),
                of(AgencySheets.FAMILY_SURVEYS, bySheet),
                of(AgencySheets.COMMUNICATION_PRODUCTS, bySheet),
                of(AgencySheets.ANONYMOUS_COUNTS, bySheet));
    }

    private static <R extends Row> List<R> of(SheetDefinition<R> sheet, Map<SheetDefinition<?>, List<Row>> rows) {
        return rows.getOrDefault(sheet, List.of()).stream()
                .map(sheet.rowType()::cast)
                .toList();
    }
}
