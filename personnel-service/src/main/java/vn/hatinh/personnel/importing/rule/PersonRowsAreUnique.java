package vn.hatinh.personnel.importing.rule;

import vn.hatinh.personnel.importing.sheet.Findings;

/** No two rows of a sheet about one person have the same key. */
final class PersonRowsAreUnique implements PersonRule {

    @Override
    public void check(Person person, Units units, Findings findings) {
        DuplicateKeys.check(person.rowsOfFile(), findings);
    }
}
