package vn.hatinh.personnel.importing.sheet;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import vn.hatinh.personnel.importing.ErrorCode;
import vn.hatinh.personnel.importing.WarningCode;
import vn.hatinh.personnel.importing.file.RawCell;
import vn.hatinh.personnel.importing.file.RawRow;
import vn.hatinh.support.problem.Text;

/** Where a file has the columns of a sheet. Headers are matched without regard to case, accents, spaces or order. */
final class Header {

    private final Map<Column<?>, Integer> places;
    private final boolean wrong;

    private Header(Map<Column<?>, Integer> places, boolean wrong) {
        this.places = places;
        this.wrong = wrong;
    }

    static Header read(RawRow row, SheetDefinition<?> sheet, RowFindings findings) {
        Map<String, Column<?>> byName = new HashMap<>();
        sheet.columns().forEach(column -> byName.put(Folded.of(column.header()), column));
        Map<Column<?>, Integer> places = new HashMap<>();
        for (int place = 0; place < row.cells().size(); place++) {
            RawCell cell = row.cell(place);
            if (cell == null) {
                continue;
            }
            Column<?> column = byName.get(Folded.of(cell.shown()));
            if (column == null) {
                warnOfUnknown(cell, findings);
            } else if (places.putIfAbsent(column, place) != null) {
                complainOfDuplicate(column, cell, findings);
            }
        }
        sheet.columns().stream()
                .filter(column -> column.required() && !places.containsKey(column))
                .forEach(column -> complainOfMissing(column, findings));
        return new Header(places, findings.refused());
    }

    private static void warnOfUnknown(RawCell cell, RowFindings findings) {
        findings.warn(
                Shown.of(cell),
                Shown.of(cell),
                WarningCode.UNKNOWN_COLUMN,
                new Text("Cột không có trong mẫu, không được đọc", "The column is not in the form and is not read"));
    }

    private static void complainOfDuplicate(Column<?> column, RawCell cell, RowFindings findings) {
        findings.error(
                column,
                Shown.of(cell),
                ErrorCode.DUPLICATE_COLUMN,
                new Text("Cột xuất hiện nhiều lần", "The column is there more than once"),
                new Text("Mỗi cột một lần", "Each column once"));
    }

    private static void complainOfMissing(Column<?> column, RowFindings findings) {
        findings.error(
                column,
                null,
                ErrorCode.MISSING_COLUMN,
                new Text("Thiếu cột bắt buộc", "A required column is missing"),
                new Text(
                        "Dòng tiêu đề có cột \"%s\"".formatted(column.header()),
                        "A header line with the column \"%s\"".formatted(column.header())));
    }

    /** Whether no row under this header can be taken. */
    boolean isWrong() {
        return wrong;
    }

    boolean has(Column<?> column) {
        return places.containsKey(column);
    }

    /** The row's cells in the order of the sheet's columns; null when empty or when the file has no such column. */
    List<RawCell> cells(RawRow row, SheetDefinition<?> sheet) {
        List<RawCell> cells = new ArrayList<>(sheet.columns().size());
        for (Column<?> column : sheet.columns()) {
            Integer place = places.get(column);
            cells.add(place == null ? null : row.cell(place));
        }
        return cells;
    }

    /** Whether a row has nothing in any column of the sheet. */
    boolean isBlank(RawRow row) {
        return places.values().stream().allMatch(place -> row.cell(place) == null);
    }
}
