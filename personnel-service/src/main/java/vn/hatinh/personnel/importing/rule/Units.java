package vn.hatinh.personnel.importing.rule;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import vn.hatinh.personnel.importing.Period;
import vn.hatinh.personnel.importing.Workbook.UnitRow;
import vn.hatinh.personnel.importing.sheet.RejectedRow;

/** The units as the registry would know them after the import. */
final class Units {

    private final List<UnitRow> rowsOfFile;
    private final List<RejectedRow> rejected;
    private final boolean codesMissing;
    private final Map<String, List<UnitRow>> periods;
    private final Set<String> incomplete;
    private final Set<String> changed;
    private final boolean addsOrChanges;

    /**
     * @param rejected rows of DonVi that could not be taken
     * @param codesMissing whether DonVi has rows that do not say which unit they are about
     */
    Units(List<UnitRow> rowsOfFile, List<UnitRow> existing, List<RejectedRow> rejected, boolean codesMissing) {
        this.rowsOfFile = rowsOfFile;
        this.rejected = rejected;
        this.codesMissing = codesMissing;
        this.periods = Merge.of(existing, rowsOfFile).stream()
                .sorted(Comparator.comparing(UnitRow::from))
                .collect(Collectors.groupingBy(UnitRow::code));
        this.incomplete = rejected.stream()
                .map(RejectedRow::code)
                .filter(Objects::nonNull)
                .map(String.class::cast)
                .collect(Collectors.toSet());
        this.changed = changed(existing);
        Set<UnitRow> unchanged = Set.copyOf(existing);
        this.addsOrChanges = rowsOfFile.stream().anyMatch(row -> !unchanged.contains(asExisting(row)));
    }

    private Set<String> changed(List<UnitRow> existing) {
        Set<String> known = existing.stream().map(UnitRow::code).collect(Collectors.toSet());
        Set<UnitRow> unchanged = Set.copyOf(existing);
        return rowsOfFile.stream()
                .filter(row -> known.contains(row.code()) && !unchanged.contains(asExisting(row)))
                .map(UnitRow::code)
                .collect(Collectors.toSet());
    }

    private static UnitRow asExisting(UnitRow row) {
        return new UnitRow(0, row.code(), row.name(), row.parent(), row.kind(), row.from(), row.to());
    }

    List<UnitRow> rowsOfFile() {
        return rowsOfFile;
    }

    List<RejectedRow> rejected() {
        return rejected;
    }

    /** The codes of units that the registry knows and the file changes. */
    Set<String> changed() {
        return changed;
    }

    /** Whether a row of the file says something new. */
    boolean addsOrChanges() {
        return addsOrChanges;
    }

    /** Whether all that the file says about units could be read. */
    boolean isWhole() {
        return rejected.isEmpty() && !codesMissing;
    }

    /** All periods of all units. */
    Stream<UnitRow> all() {
        return periods.values().stream().flatMap(Collection::stream);
    }

    /** The periods of each unit, earliest first. */
    Collection<List<UnitRow>> byUnit() {
        return periods.values();
    }

    /** Whether a unit of that code exists at any time, in a row that was rejected as well. */
    boolean knows(String code) {
        return periods.containsKey(code) || !isComplete(code);
    }

    /** Whether all that the file says about the unit could be read. */
    boolean isComplete(String code) {
        return !codesMissing && !incomplete.contains(code);
    }

    /** The times in which the unit exists, without a gap, earliest first. */
    List<Period> stretches(String code) {
        return Period.stretches(periods.getOrDefault(code, List.of()).stream()
                .map(row -> new Period(row.from(), row.to()))
                .toList());
    }

    /** The code of the unit above on a day. */
    Optional<String> parentOn(String code, LocalDate day) {
        return periods.getOrDefault(code, List.of()).stream()
                .filter(row -> new Period(row.from(), row.to()).contains(day))
                .findFirst()
                .map(UnitRow::parent);
    }

    /** The latest row of a unit in the file, to be blamed when it makes an existing fact wrong. */
    Optional<UnitRow> latestOfFile(String code) {
        return periods.getOrDefault(code, List.of()).stream()
                .filter(row -> row.row() > 0)
                .reduce((earlier, later) -> later);
    }
}
