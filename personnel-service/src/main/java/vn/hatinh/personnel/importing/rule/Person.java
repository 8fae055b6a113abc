package vn.hatinh.personnel.importing.rule;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import vn.hatinh.personnel.importing.OpenEnds;
import vn.hatinh.personnel.importing.Period;
import vn.hatinh.personnel.importing.Workbook.PeriodRow;
import vn.hatinh.personnel.importing.Workbook.StaffFactRow;
import vn.hatinh.personnel.importing.Workbook.StaffRow;
import vn.hatinh.personnel.importing.sheet.OrganisationSheets;
import vn.hatinh.personnel.importing.sheet.RejectedRow;
import vn.hatinh.personnel.importing.sheet.SheetDefinition;

/** One person as the registry would know them after the import. */
final class Person {

    private final List<StaffFactRow> rowsOfFile;
    private final List<RejectedRow> rejected;
    private final Set<SheetDefinition<?>> sheetsWithoutCodes;
    private final Collection<StaffFactRow> facts;
    private final List<StaffRow> employment;
    private final List<Period> stretches;

    /**
     * @param rejected rows of the file about this person that could not be taken
     * @param sheetsWithoutCodes sheets that may say something about the person, but do not say about whom
     */
    Person(
            List<StaffFactRow> rowsOfFile,
            List<StaffFactRow> existing,
            List<RejectedRow> rejected,
            Set<SheetDefinition<?>> sheetsWithoutCodes) {
        this.rowsOfFile = rowsOfFile;
        this.rejected = rejected;
        this.sheetsWithoutCodes = sheetsWithoutCodes;
        this.facts = Merge.of(existing, rowsOfFile);
        this.employment = facts(StaffRow.class).stream()
                .sorted(Comparator.comparing(StaffRow::from))
                .toList();
        this.stretches = Period.stretches(employmentPeriods());
    }

    List<StaffFactRow> rowsOfFile() {
        return rowsOfFile;
    }

    List<RejectedRow> rejected() {
        return rejected;
    }

    /** The facts of one kind. */
    <R extends StaffFactRow> List<R> facts(Class<R> kind) {
        return facts.stream().filter(kind::isInstance).map(kind::cast).toList();
    }

    /** Rows of CanBo, earliest first. */
    List<StaffRow> employment() {
        return employment;
    }

    /** Times on payroll without a gap, earliest first. */
    List<Period> stretches() {
        return stretches;
    }

    /** Whether the facts of a sheet are all there. When rows were rejected, what they would prove cannot be missed. */
    boolean isComplete(SheetDefinition<?> sheet) {
        return !sheetsWithoutCodes.contains(sheet) && rejected.stream().noneMatch(row -> row.sheet() == sheet);
    }

    /** Whether all that the file says about the person could be read. */
    boolean isWhole() {
        return rejected.isEmpty() && sheetsWithoutCodes.isEmpty();
    }

    boolean hasKnownEmployment() {
        return !employment.isEmpty() && isComplete(OrganisationSheets.STAFF);
    }

    /**
     * The time in which a fact holds, see {@link OpenEnds}; nothing when its end depends on an employment that is not
     * known.
     */
    Optional<Period> effective(PeriodRow row) {
        if (row.to() == null && !hasKnownEmployment()) {
            return Optional.empty();
        }
        LocalDate end = OpenEnds.effectiveEnd(row.from(), row.to(), employmentPeriods());
        return Optional.of(new Period(row.from(), end));
    }

    /** The latest row of CanBo in the file, to be blamed when it makes an existing fact wrong. */
    Optional<StaffRow> latestEmploymentOfFile() {
        return employment.stream().filter(row -> row.row() > 0).reduce((earlier, later) -> later);
    }

    private List<Period> employmentPeriods() {
        return employment.stream().map(row -> new Period(row.from(), row.to())).toList();
    }
}
