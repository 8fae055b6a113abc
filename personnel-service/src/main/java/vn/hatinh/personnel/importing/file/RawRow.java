package vn.hatinh.personnel.importing.file;

import java.util.List;

/**
 * A row of a sheet.
 *
 * @param number as a person sees it, the first row is 1
 * @param cells from the first column on; empty ones are null
 */
public record RawRow(int number, List<RawCell> cells) {

    /** The cell of that column, null when empty. */
    public RawCell cell(int column) {
        return column < cells.size() ? cells.get(column) : null;
    }
}
