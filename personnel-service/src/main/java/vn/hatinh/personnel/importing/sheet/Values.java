package vn.hatinh.personnel.importing.sheet;

import java.lang.reflect.RecordComponent;
import java.util.BitSet;
import java.util.List;

import vn.hatinh.personnel.importing.Workbook.Row;

/** The values of one row by column. */
public final class Values {

    private final int row;
    private final List<Column<?>> columns;
    private final Object[] values;
    private final BitSet unreadable = new BitSet();

    Values(int row, List<Column<?>> columns) {
        this.row = row;
        this.columns = columns;
        this.values = new Object[columns.size()];
    }

    /** The values of a typed row, whose components after the row's number are the columns in their order. */
    static Values of(Row row, List<Column<?>> columns) {
        Values values = new Values(row.row(), columns);
        RecordComponent[] components = row.getClass().getRecordComponents();
        for (int i = 0; i < columns.size(); i++) {
            values.values[i] = valueOf(row, components[i + 1]);
        }
        return values;
    }

    private static Object valueOf(Row row, RecordComponent component) {
        try {
            return component.getAccessor().invoke(row);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("Cannot read a row's " + component.getName(), e);
        }
    }

    /** The row's number in its sheet. */
    public int row() {
        return row;
    }

    /** The value of a column, null when its cell is empty or unreadable, or the sheet has no such column. */
    @SuppressWarnings("unchecked") // put() is the only writer and takes the type from the column
    public <T> T get(Column<T> column) {
        int index = columns.indexOf(column);
        return index < 0 ? null : (T) values[index];
    }

    /** Whether a column of the sheet has nothing in its cell, not even something unreadable. */
    boolean isEmpty(Column<?> column) {
        int index = columns.indexOf(column);
        return values[index] == null && !unreadable.get(index);
    }

    <T> void put(Column<T> column, T value) {
        values[columns.indexOf(column)] = value;
    }

    void markUnreadable(Column<?> column) {
        unreadable.set(columns.indexOf(column));
    }
}
