package vn.hatinh.personnel.importing.testing;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;

import vn.hatinh.personnel.importing.ExistingFacts;
import vn.hatinh.personnel.importing.RowError;
import vn.hatinh.personnel.importing.Workbook;
import vn.hatinh.personnel.importing.Workbook.Row;
import vn.hatinh.personnel.importing.file.RawWorkbook;
import vn.hatinh.personnel.importing.file.WorkbookFile;
import vn.hatinh.personnel.importing.rule.UnitRowsInTheWay;
import vn.hatinh.personnel.importing.rule.WorkbookCheck;
import vn.hatinh.personnel.importing.sheet.Part;
import vn.hatinh.personnel.importing.sheet.ReadRows;
import vn.hatinh.personnel.importing.sheet.Sheets;
import vn.hatinh.personnel.importing.sheet.StagedChunks;
import vn.hatinh.personnel.importing.sheet.StagedRow;
import vn.hatinh.personnel.importing.sheet.WorkbookOutline;
import vn.hatinh.personnel.importing.sheet.WorkbookScan;

/** Both passes over a file with memory in place of the database, two people at a time. */
public final class TwoPasses {

    private static final int KEYS_AT_A_TIME = 2;

    private final List<StagedRow> staged = new ArrayList<>();
    private final List<Row> taken = new ArrayList<>();

    private TwoPasses() {}

    static CheckedWorkbook check(Path file, ExistingFacts existing) {
        TwoPasses passes = new TwoPasses();
        WorkbookOutline outline = passes.scan(file);
        return passes.run(WorkbookCheck.ofAllRows(outline, existing), outline);
    }

    /** Leaves rows with errors out, as often as units make it necessary to begin again. */
    public static CheckedWorkbook checkGoodRows(Path file, ExistingFacts existing) {
        TwoPasses passes = new TwoPasses();
        WorkbookOutline outline = passes.scan(file);
        Collection<RowError> inTheWay = new ArrayList<>();
        while (true) {
            try {
                return passes.run(WorkbookCheck.ofGoodRows(outline, existing, inTheWay), outline);
            } catch (UnitRowsInTheWay units) {
                inTheWay.addAll(units.errors());
                passes.taken.clear();
            }
        }
    }

    private WorkbookOutline scan(Path file) {
        try (RawWorkbook raw = WorkbookFile.open(file)) {
            return WorkbookScan.scan(raw, staged::add);
        }
    }

    private CheckedWorkbook run(WorkbookCheck check, WorkbookOutline outline) {
        take(check.units(part(Part.UNITS).toList()));
        inChunks(Part.PERSONS, chunk -> take(check.persons(chunk)));
        check.otherPersons();
        inChunks(Part.AGENCY_FACTS, chunk -> take(check.agencyFacts(chunk)));
        taken.sort(Comparator.comparing(Row::row));
        return new CheckedWorkbook(
                ReadRows.workbook(taken),
                check.findings().errors(),
                check.findings().warnings(),
                outline.rowCounts(),
                check.leftOut().bySheet());
    }

    private void inChunks(Part part, Consumer<List<StagedRow>> consumer) {
        StagedChunks.forEach(part(part).iterator(), KEYS_AT_A_TIME, consumer);
    }

    private Stream<StagedRow> part(Part part) {
        return staged.stream()
                .filter(row -> Part.of(row.sheet()) == part)
                .sorted(Comparator.comparing(StagedRow::key)
                        .thenComparing(row -> Sheets.position(row.sheet().name()))
                        .thenComparing(StagedRow::row));
    }

    private void take(Workbook rows) {
        taken.addAll(rows.units());
        rows.staffFacts().forEach(taken::add);
        taken.addAll(rows.recruitmentRounds());
        taken.addAll(rows.familySurveys());
        taken.addAll(rows.communicationProducts());
        taken.addAll(rows.anonymousCounts());
    }
}
