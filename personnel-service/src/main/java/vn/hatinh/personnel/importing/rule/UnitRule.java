package vn.hatinh.personnel.importing.rule;

import vn.hatinh.personnel.importing.sheet.Findings;

/** What must hold for the units. */
@FunctionalInterface
interface UnitRule {

    void check(Units units, Findings findings);
}
