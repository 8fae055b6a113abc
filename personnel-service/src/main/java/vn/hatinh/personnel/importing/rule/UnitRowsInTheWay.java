package vn.hatinh.personnel.importing.rule;

import java.util.List;

import vn.hatinh.personnel.importing.RowError;

/**
 * Rows of DonVi that fit the other units but not the people of the registry, which shows only when the people are
 * checked. The check has to begin again without these rows.
 */
public final class UnitRowsInTheWay extends RuntimeException {

    private final transient List<RowError> errors;

    UnitRowsInTheWay(List<RowError> errors) {
        super("Rows of DonVi must be left out");
        this.errors = errors;
    }

    /** What is wrong with the rows. */
    public List<RowError> errors() {
        return errors;
    }
}
