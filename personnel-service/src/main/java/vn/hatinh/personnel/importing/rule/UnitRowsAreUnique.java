package vn.hatinh.personnel.importing.rule;

import vn.hatinh.personnel.importing.sheet.Findings;

/** No two rows of DonVi have the same key. */
final class UnitRowsAreUnique implements UnitRule {

    @Override
    public void check(Units units, Findings findings) {
        DuplicateKeys.check(units.rowsOfFile(), findings);
    }
}
