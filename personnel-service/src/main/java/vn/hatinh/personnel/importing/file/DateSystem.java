package vn.hatinh.personnel.importing.file;

import java.time.LocalDate;

/** How a file writes dates. */
public enum DateSystem {
    /** Days since the last but one of December 1899, so that 1 March 1900, day 61, is the first right one. */
    EXCEL_1900(LocalDate.of(1899, 12, 30)),

    /** Days since 1 January 1904, the habit of old Macintosh spreadsheets. */
    EXCEL_1904(LocalDate.of(1904, 1, 1)),

    /** Text only; other programs write CSV with dates like 2025-06-30. */
    CSV(null);

    private final LocalDate dayZero;

    DateSystem(LocalDate dayZero) {
        this.dayZero = dayZero;
    }

    public boolean allowsIsoText() {
        return this == CSV;
    }

    /** The date of a spreadsheet's day number. */
    public LocalDate ofDayNumber(long days) {
        return dayZero.plusDays(days);
    }
}
