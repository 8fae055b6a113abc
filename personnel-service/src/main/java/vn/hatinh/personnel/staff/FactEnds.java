package vn.hatinh.personnel.staff;

import java.util.List;

import vn.hatinh.personnel.fact.EndRule;
import vn.hatinh.personnel.importing.OpenEnds;
import vn.hatinh.personnel.importing.Period;

/** When facts that were left open end, by the times on payroll. */
public final class FactEnds {

    private FactEnds() {}

    /** By the employment that the file shows now; later changes of the file change nothing. */
    public static EndRule of(StaffFile file) {
        List<Period> employment = file.facts(StaffFacts.EMPLOYMENT).stream()
                .map(period -> new Period(period.from(), period.to()))
                .toList();
        return (from, to) -> OpenEnds.effectiveEnd(from, to, employment);
    }
}
