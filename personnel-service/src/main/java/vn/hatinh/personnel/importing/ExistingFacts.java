package vn.hatinh.personnel.importing;

import java.util.Collection;
import java.util.List;
import java.util.Set;

import vn.hatinh.personnel.importing.Workbook.StaffFactRow;
import vn.hatinh.personnel.importing.Workbook.UnitRow;

/**
 * What the registry of one agency already holds, in the form of workbook rows whose row number is 0. A workbook is
 * checked together with it: its rows replace the existing ones with the same row key.
 */
public interface ExistingFacts {

    /** A registry in which nothing has been entered yet. */
    ExistingFacts NONE = new ExistingFacts() {
        @Override
        public List<UnitRow> units() {
            return List.of();
        }

        @Override
        public Set<String> staffOfUnits(Collection<String> unitCodes) {
            return Set.of();
        }

        @Override
        public List<StaffFactRow> ofStaff(Collection<String> staffCodes) {
            return List.of();
        }
    };

    /** All periods of all units. */
    List<UnitRow> units();

    /**
     * Codes of the staff with an assignment to, or a leadership post in, one of these units at any time. Asked for the
     * units whose periods the workbook changes, so that nobody is left in a unit that no longer exists.
     */
    Set<String> staffOfUnits(Collection<String> unitCodes);

    /** Every fact about these persons; a code that the registry does not know yields nothing. */
    List<StaffFactRow> ofStaff(Collection<String> staffCodes);
}
