package vn.hatinh.indicators.engine.contribution;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;

import vn.hatinh.indicators.engine.facts.StaffFacts;
import vn.hatinh.indicators.engine.facts.StaffFacts.Employment;

/** When a person is staff that the plan counts (for plan 662: CBCCVC on payroll). */
record Scope(List<Employment> employment) {

    static Scope of(StaffFacts facts, Set<String> types) {
        return new Scope(facts.employment().stream()
                .filter(period -> types.contains(period.type()))
                .toList());
    }

    boolean includes(LocalDate day) {
        for (Employment period : employment) {
            if (period.holdsOn(day)) {
                return true;
            }
        }
        return false;
    }

    /** First days in scope; a period that follows another one without a gap is a change of type. */
    List<LocalDate> recruitments() {
        return employment.stream()
                .map(Employment::from)
                .filter(day -> !includes(day.minusDays(1)))
                .toList();
    }
}
