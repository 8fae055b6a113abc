package vn.hatinh.personnel.importing;

import java.util.Locale;

/** What deserves a look but does not stand in the way of the import. Part of the API as {@link ErrorCode} is. */
public enum WarningCode {
    UNKNOWN_SHEET,
    HIDDEN_SHEET,
    IGNORED_FILE,
    UNKNOWN_COLUMN,
    REVIEWED_BEFORE_ISSUED,
    SIGNED_IN_ANOTHER_YEAR,
    OUTSIDE_EMPLOYMENT,
    UNKNOWN_GRADE,
    PLANNED_BELOW_POST,
    MANY_PLANNED_TITLES,
    TOO_MANY_ERRORS;

    /** The code as callers see it, for example {@code unknown-sheet}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
