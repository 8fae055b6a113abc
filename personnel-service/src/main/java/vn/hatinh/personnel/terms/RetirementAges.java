package vn.hatinh.personnel.terms;

import java.time.LocalDate;
import java.time.Period;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import com.fasterxml.jackson.annotation.JsonProperty;

import vn.hatinh.contracts.personnel.Sex;
import vn.hatinh.contracts.personnel.StaffType;

/**
 * Tuổi nghỉ hưu by the year in which it is reached.
 *
 * @param appliesTo kinds of employment that end with that age
 * @param ages earliest first
 */
public record RetirementAges(Set<StaffType> appliesTo, List<Age> ages) {

    /**
     * The age of those who reach it in this year, and in the years up to the next row.
     *
     * @param from the first year
     */
    public record Age(
            int from,
            @JsonProperty("NAM") Period men,
            @JsonProperty("NU") Period women,
            String source) {

        private YearMonth reached(Sex sex, YearMonth birth) {
            return birth.plusMonths((sex == Sex.NU ? women : men).toTotalMonths());
        }
    }

    public RetirementAges {
        appliesTo = Set.copyOf(appliesTo);
        ages = ages.stream().sorted(Comparator.comparingInt(Age::from)).toList();
    }

    /**
     * The last day of the month in which the age is reached; the pension begins on the day after. Ages rise with the
     * years, so the first row that is reached before the next one takes over is the person's.
     */
    public Optional<LocalDate> retirement(StaffType type, Sex sex, YearMonth birth) {
        if (!appliesTo.contains(type)) {
            return Optional.empty();
        }
        for (int row = 0; row < ages.size() - 1; row++) {
            YearMonth reached = ages.get(row).reached(sex, birth);
            if (reached.getYear() < ages.get(row + 1).from()) {
                return Optional.of(reached.atEndOfMonth());
            }
        }
        return Optional.of(ages.get(ages.size() - 1).reached(sex, birth).atEndOfMonth());
    }
}
