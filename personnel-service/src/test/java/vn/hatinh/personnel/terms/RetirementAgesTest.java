package vn.hatinh.personnel.terms;

import java.time.LocalDate;
import java.time.Period;
import java.time.YearMonth;
import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import vn.hatinh.contracts.personnel.Sex;
import vn.hatinh.contracts.personnel.StaffType;

import static org.assertj.core.api.Assertions.assertThat;

class RetirementAgesTest {

    /** Rows of appendix I of NĐ 135/2020/NĐ-CP, whose last column is the first month of the pension. */
    @ParameterizedTest(name = "{0} born in {1}")
    @CsvSource({
        "NAM, 1961-01, 2021-04-30",
        "NAM, 1961-09, 2021-12-31",
        "NAM, 1961-10, 2022-04-30",
        "NAM, 1962-06, 2022-12-31",
        "NAM, 1962-07, 2023-04-30",
        "NAM, 1964-01, 2025-04-30",
        "NAM, 1966-03, 2027-12-31",
        "NAM, 1966-04, 2028-04-30",
        "NAM, 1980-02, 2042-02-28",
        "NU, 1966-01, 2021-05-31",
        "NU, 1966-08, 2021-12-31",
        "NU, 1966-09, 2022-05-31",
        "NU, 1967-04, 2022-12-31",
        "NU, 1967-05, 2023-05-31",
        "NU, 1975-04, 2034-12-31",
        "NU, 1975-05, 2035-05-31",
        "NU, 1985-05, 2045-05-31"
    })
    void oneRetiresAtTheEndOfTheMonthInWhichTheAgeOfThatYearIsReached(Sex sex, YearMonth birth, LocalDate day) {
        assertThat(DatedRules.RETIREMENT.retirement(StaffType.CONG_CHUC, sex, birth))
                .contains(day);
    }

    @Test
    void whoReachedTheAgeBefore2021RetiredBySixtyAndFiftyFive() {
        assertThat(DatedRules.RETIREMENT.retirement(StaffType.CONG_CHUC, Sex.NAM, YearMonth.of(1960, 12)))
                .contains(LocalDate.of(2020, 12, 31));
        assertThat(DatedRules.RETIREMENT.retirement(StaffType.CONG_CHUC, Sex.NU, YearMonth.of(1965, 12)))
                .contains(LocalDate.of(2020, 12, 31));
    }

    @Test
    void everyKindOfEmploymentEndsWithTheAge() {
        for (StaffType type : StaffType.values()) {
            assertThat(DatedRules.RETIREMENT.retirement(type, Sex.NU, YearMonth.of(1985, 5)))
                    .as(type.name())
                    .isPresent();
        }
    }

    @Test
    void aKindThatTheTableLeavesOutHasNoSuchDay() {
        RetirementAges ages = new RetirementAges(
                Set.of(StaffType.CAN_BO),
                List.of(new RetirementAges.Age(2000, Period.ofYears(60), Period.ofYears(60), "")));

        assertThat(ages.retirement(StaffType.HOP_DONG, Sex.NU, YearMonth.of(1985, 5)))
                .isEmpty();
    }
}
