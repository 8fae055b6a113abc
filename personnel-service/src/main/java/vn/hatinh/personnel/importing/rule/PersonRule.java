package vn.hatinh.personnel.importing.rule;

import vn.hatinh.personnel.importing.sheet.Findings;

/** What must hold for each person. */
@FunctionalInterface
interface PersonRule {

    void check(Person person, Units units, Findings findings);
}
