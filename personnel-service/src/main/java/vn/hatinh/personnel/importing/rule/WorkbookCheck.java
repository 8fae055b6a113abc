package vn.hatinh.personnel.importing.rule;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import vn.hatinh.personnel.importing.ExistingFacts;
import vn.hatinh.personnel.importing.RowError;
import vn.hatinh.personnel.importing.Workbook;
import vn.hatinh.personnel.importing.Workbook.Row;
import vn.hatinh.personnel.importing.Workbook.StaffFactRow;
import vn.hatinh.personnel.importing.Workbook.UnitRow;
import vn.hatinh.personnel.importing.file.UnreadableWorkbook;
import vn.hatinh.personnel.importing.sheet.Columns;
import vn.hatinh.personnel.importing.sheet.Findings;
import vn.hatinh.personnel.importing.sheet.OrganisationSheets;
import vn.hatinh.personnel.importing.sheet.ReadRows;
import vn.hatinh.personnel.importing.sheet.RejectedRow;
import vn.hatinh.personnel.importing.sheet.StagedRow;
import vn.hatinh.personnel.importing.sheet.WorkbookOutline;

/**
 * The second pass over a file: reads and checks its rows piece by piece, together with what the registry holds. First
 * {@link #units}, then {@link #persons} and {@link #agencyFacts} in any pieces that keep the rows of one key together,
 * and {@link #otherPersons} in the end. What is held in memory are the units, the findings and one piece.
 */
public final class WorkbookCheck {

    /** An agency has dozens of units, a province some thousand; they are checked all at once. */
    static final int MOST_UNIT_ROWS = 5_000;

    private static final int PERSONS_AT_A_TIME = 500;

    private final WorkbookOutline outline;
    private final ExistingFacts existing;
    private final boolean goodRowsOnly;
    private final Collection<RowError> inTheWay;
    private final Findings findings;
    private final LeftOut leftOut = new LeftOut();
    private final Set<String> staffOfChangedUnits = new HashSet<>();
    private Units units;
    private PersonsCheck persons;

    private WorkbookCheck(
            WorkbookOutline outline, ExistingFacts existing, boolean goodRowsOnly, Collection<RowError> inTheWay) {
        this.outline = outline;
        this.existing = existing;
        this.goodRowsOnly = goodRowsOnly;
        this.inTheWay = inTheWay;
        this.findings = outline.findings().copy();
    }

    /** All rows are wanted, so an error of any of them stands in the way of all. */
    public static WorkbookCheck ofAllRows(WorkbookOutline outline, ExistingFacts existing) {
        return new WorkbookCheck(outline, existing, false, List.of());
    }

    /**
     * Rows with errors are left out.
     *
     * @param inTheWay the errors of all {@link UnitRowsInTheWay} of earlier attempts
     */
    public static WorkbookCheck ofGoodRows(
            WorkbookOutline outline, ExistingFacts existing, Collection<RowError> inTheWay) {
        return new WorkbookCheck(outline, existing, true, inTheWay);
    }

    /** All rows of DonVi, to be checked before any other. */
    public Workbook units(List<StagedRow> staged) {
        if (staged.size() > MOST_UNIT_ROWS) {
            throw UnreadableWorkbook.tooManyRows(OrganisationSheets.UNITS.name(), MOST_UNIT_ROWS);
        }
        ReadRows read = read(staged);
        List<UnitRow> rows = read.rows().stream().map(UnitRow.class::cast).toList();
        boolean codesMissing = outline.sheetsWithoutCodes().contains(OrganisationSheets.UNITS);
        UnitsCheck check = new UnitsCheck(existing.units(), findings, leftOut);
        units = goodRowsOnly
                ? check.good(rows, read.rejected(), codesMissing, inTheWay)
                : check.all(rows, read.rejected(), codesMissing);
        persons = new PersonsCheck(units, findings, leftOut);
        if (!units.changed().isEmpty()) {
            staffOfChangedUnits.addAll(existing.staffOfUnits(units.changed()));
        }
        return ReadRows.workbook(units.rowsOfFile());
    }

    /** Whether the units are other ones after the import. */
    public boolean changesUnits() {
        return units.addsOrChanges();
    }

    /** Some persons with all their rows. */
    public Workbook persons(List<StagedRow> staged) {
        ReadRows read = read(staged);
        Map<String, List<StaffFactRow>> rows = read.rows().stream()
                .map(StaffFactRow.class::cast)
                .collect(Collectors.groupingBy(StaffFactRow::staffCode));
        Map<String, List<RejectedRow>> rejected = read.rejected().stream()
                .filter(row -> row.values().get(Columns.STAFF_CODE) != null)
                .collect(Collectors.groupingBy(row -> row.values().get(Columns.STAFF_CODE)));
        Set<String> codes = new LinkedHashSet<>(rows.keySet());
        codes.addAll(rejected.keySet());
        staffOfChangedUnits.removeAll(codes);
        return ReadRows.workbook(check(codes, rows, rejected));
    }

    /** Who is in a unit that the file changes, but not in the file. */
    public void otherPersons() {
        List<String> codes = List.copyOf(staffOfChangedUnits);
        for (int start = 0; start < codes.size(); start += PERSONS_AT_A_TIME) {
            List<String> some = codes.subList(start, Math.min(start + PERSONS_AT_A_TIME, codes.size()));
            check(some, Map.of(), Map.of());
        }
    }

    private List<StaffFactRow> check(
            Collection<String> codes, Map<String, List<StaffFactRow>> rows, Map<String, List<RejectedRow>> rejected) {
        Map<String, List<StaffFactRow>> stored =
                existing.ofStaff(codes).stream().collect(Collectors.groupingBy(StaffFactRow::staffCode));
        List<StaffFactRow> good = new ArrayList<>();
        for (String code : codes) {
            List<StaffFactRow> known = stored.getOrDefault(code, List.of());
            Person person = new Person(
                    rows.getOrDefault(code, List.of()),
                    known,
                    rejected.getOrDefault(code, List.of()),
                    outline.sheetsWithoutCodes());
            good.addAll(goodRowsOnly ? persons.good(person, known) : persons.all(person));
        }
        return good;
    }

    /** Some rows about the agency as a whole, with all rows of their keys. */
    public Workbook agencyFacts(List<StagedRow> staged) {
        List<Row> rows = read(staged).rows();
        Findings found = Findings.ofFewRows();
        DuplicateKeys.check(rows, found);
        findings.addErrors(found.errors());
        Set<RowPlace> bad = found.errors().stream().map(RowPlace::of).collect(Collectors.toSet());
        Map<Boolean, List<Row>> split =
                rows.stream().collect(Collectors.partitioningBy(row -> bad.contains(RowPlace.of(row))));
        split.get(true).forEach(leftOut::add);
        return ReadRows.workbook(split.get(false));
    }

    private ReadRows read(List<StagedRow> staged) {
        ReadRows read = ReadRows.of(staged, outline, findings);
        leftOut.addRejected(read.rejected());
        return read;
    }

    /** Whether what was checked so far may be written. */
    public boolean mayBeTaken() {
        return goodRowsOnly || !findings.hasErrors();
    }

    /** All that was found so far, by the first pass as well. */
    public Findings findings() {
        return findings;
    }

    /** Rows that are not among those handed back because of their errors. */
    public LeftOut leftOut() {
        return leftOut;
    }
}
