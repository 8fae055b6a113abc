package vn.hatinh.personnel.importing;

import java.util.Locale;

/** Why a row is refused. The codes are part of the API: they may grow in number, but none changes its meaning. */
public enum ErrorCode {
    // one cell
    REQUIRED,
    FORMULA,
    EXCEL_ERROR,
    NOT_TEXT,
    TOO_LONG,
    NOT_A_DATE,
    DATE_OUT_OF_RANGE,
    NOT_A_NUMBER,
    NOT_A_WHOLE_NUMBER,
    OUT_OF_RANGE,
    UNKNOWN_CODE,

    // the header of a sheet
    MISSING_COLUMN,
    DUPLICATE_COLUMN,
    DUPLICATE_SHEET,

    // cells of one row
    ENDS_BEFORE_BEGIN,
    ONE_WITHOUT_THE_OTHER,
    MORE_THAN_POSSIBLE,
    IMPLAUSIBLE_AGE,
    OWN_PARENT,
    NOT_VALID_THEN,
    LEVEL_OF_ANOTHER_KIND,
    TOO_FEW_RESPONDENTS,

    // rows against other rows and the registry
    DUPLICATE_KEY,
    UNKNOWN_STAFF,
    UNKNOWN_UNIT,
    UNIT_NOT_EXISTING,
    UNIT_CYCLE,
    OVERLAP,
    PERSON_DIFFERS,
    OUTSIDE_EMPLOYMENT,
    NOT_A_PARTY_MEMBER,
    NOT_A_WOMAN,

    // a record as a whole
    NO_EMPLOYMENT,
    AGAINST_HIDDEN_FACT;

    /** The code as callers see it, for example {@code not-a-date}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
