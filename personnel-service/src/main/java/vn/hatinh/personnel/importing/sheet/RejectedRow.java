package vn.hatinh.personnel.importing.sheet;

/**
 * A row with errors of its own. It is not among the typed rows, but what could be read of it still counts: its code is
 * not unknown to the other sheets, and the codes it names are checked.
 */
public record RejectedRow(SheetDefinition<?> sheet, Values values) {

    /** Whom or what the row is about, null when that could not be read. */
    public Object code() {
        return values.get(sheet.codeColumn());
    }
}
