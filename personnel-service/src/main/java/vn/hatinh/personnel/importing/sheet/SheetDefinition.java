package vn.hatinh.personnel.importing.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

import vn.hatinh.personnel.importing.Workbook.Row;

/**
 * A sheet as data.
 *
 * @param columns in the order of the specification; a file may have them in any order
 * @param toRow makes the typed row of values of which none that is required is missing
 * @param key what makes a row the same row when it is sent again
 */
public record SheetDefinition<R extends Row>(
        String name,
        Class<R> rowType,
        List<Column<?>> columns,
        Function<Values, R> toRow,
        Function<R, List<Object>> key,
        List<RowCheck> checks) {

    /** The column that tells whom or what a row is about. */
    public Column<?> codeColumn() {
        return columns.get(0);
    }

    /** The values of a row of this sheet: after the row's number, its components are the columns in their order. */
    Values valuesOf(Row row) {
        return Values.of(rowType.cast(row), columns);
    }

    /** A row of this sheet as cells in the order of its columns: texts, numbers, dates, or null for empty ones. */
    public List<Object> cellsOf(Row row) {
        Values values = valuesOf(row);
        List<Object> cells = new ArrayList<>(columns.size());
        columns.forEach(column -> cells.add(cell(column, values)));
        return cells;
    }

    private static <T> Object cell(Column<T> column, Values values) {
        T value = values.get(column);
        return value == null ? null : column.parser().write(value);
    }

    /** The row key of a row of this sheet. */
    public List<Object> keyOf(Row row) {
        return key.apply(rowType.cast(row));
    }

    static <R extends Row> Builder<R> sheet(String name, Class<R> rowType, Column<?>... columns) {
        return new Builder<>(name, rowType, List.of(columns));
    }

    /** Gives the parts of a definition their names. */
    record Builder<R extends Row>(String name, Class<R> rowType, List<Column<?>> columns) {

        Keyed<R> row(Function<Values, R> toRow) {
            return new Keyed<>(this, toRow);
        }
    }

    record Keyed<R extends Row>(Builder<R> sheet, Function<Values, R> toRow) {

        SheetDefinition<R> key(Function<R, List<Object>> key, RowCheck... checks) {
            return new SheetDefinition<>(sheet.name, sheet.rowType, sheet.columns, toRow, key, List.of(checks));
        }
    }
}
