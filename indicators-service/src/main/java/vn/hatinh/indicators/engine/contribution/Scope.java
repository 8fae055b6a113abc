package vn.hatinh.indicators.engine.contribution;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;

import vn.hatinh.indicators.engine.facts.StaffFacts;
import vn.hatinh.indicators.engine.facts.StaffFacts.Employment;

/**
 * When a person is staff that the plan counts (for plan 662: CBCCVC on payroll).
 *
 * @param recruitments first days in scope; a period that follows another one without a gap is a change of type
 */
record Scope(List<Employment> employment, List<LocalDate> recruitments) {

    static Scope of(StaffFacts facts, Set<String> types) {
        List<Employment> counted = facts.employment().stream()
                .filter(period -> types.contains(period.type()))
                .toList();
        return new Scope(
                counted,
                counted.stream()
                        .map(Employment::from)
                        .filter(day -> !holds(counted, day.minusDays(1)))
                        .toList());
    }

    boolean includes(LocalDate day) {
        return holds(employment, day);
    }

    private static boolean holds(List<Employment> employment, LocalDate day) {
        for (Employment period : employment) {
            if (period.holdsOn(day)) {
                return true;
            }
        }
        return false;
    }
}
