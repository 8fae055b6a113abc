package vn.hatinh.personnel.profile;

import java.util.List;
import java.util.Set;

import vn.hatinh.personnel.importing.sheet.Folded;
import vn.hatinh.personnel.importing.sheet.SheetDefinition;

/**
 * A sheet of the workbook made of a sheet of another system. Several may be made of the same one.
 *
 * @param from name of the other sheet
 * @param where which of its rows count; null for all
 */
record SheetMapping(String from, SheetDefinition<?> to, Condition where, List<ColumnMapping> columns) {

    SheetMapping {
        columns = List.copyOf(columns);
    }

    boolean isMadeOf(String sheet) {
        return Folded.of(from).equals(Folded.of(sheet));
    }

    /**
     * Chooses rows.
     *
     * @param column of the other sheet
     * @param is what its cell says, folded; empty for anything at all
     */
    record Condition(String column, Set<String> is) {}

    /**
     * A column of the workbook.
     *
     * @param header as the workbook calls it
     */
    record ColumnMapping(String header, CellSource source) {}
}
