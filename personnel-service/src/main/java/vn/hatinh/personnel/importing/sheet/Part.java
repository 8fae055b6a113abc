package vn.hatinh.personnel.importing.sheet;

import vn.hatinh.personnel.importing.Workbook.StaffFactRow;
import vn.hatinh.personnel.importing.Workbook.UnitRow;

/** Sheets that are checked together, in the order in which it is done. */
public enum Part {
    /** DonVi: all units at once, for every other row is checked against them. */
    UNITS,
    /** Sheets about people: all rows of a person at once. */
    PERSONS,
    /** Sheets about the agency as a whole: all rows of one key at once. */
    AGENCY_FACTS;

    public static Part of(SheetDefinition<?> sheet) {
        if (UnitRow.class == sheet.rowType()) {
            return UNITS;
        }
        return StaffFactRow.class.isAssignableFrom(sheet.rowType()) ? PERSONS : AGENCY_FACTS;
    }
}
