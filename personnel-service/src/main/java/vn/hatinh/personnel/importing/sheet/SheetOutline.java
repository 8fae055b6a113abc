package vn.hatinh.personnel.importing.sheet;

import java.util.Set;

/**
 * What the first pass learns about a sheet of the file.
 *
 * @param columns those that the file has; none when it has no header
 * @param refused whether the header is wrong, so that no row under it can be taken
 * @param rows how many rows have content, bad ones included
 */
public record SheetOutline(SheetDefinition<?> sheet, Set<Column<?>> columns, boolean refused, int rows) {

    /** Whether rows do not say whom or what they are about. */
    boolean lacksCodes() {
        return !columns.isEmpty() && !columns.contains(sheet.codeColumn());
    }
}
