package vn.hatinh.indicators.engine.history;

import java.time.LocalDate;

import net.jqwik.api.Arbitrary;
import net.jqwik.api.Provide;

/** For tests that ask about any day and year of the plan. */
interface PlannedDates {

    @Provide
    default Arbitrary<LocalDate> days() {
        return RandomDates.plannedDays();
    }

    @Provide
    default Arbitrary<Integer> years() {
        return RandomDates.plannedYears();
    }
}
