package vn.hatinh.indicators.engine;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import vn.hatinh.indicators.engine.facts.StaffFacts.Check;
import vn.hatinh.indicators.engine.facts.StaffFacts.Pregnancy;
import vn.hatinh.indicators.engine.given.Agency;
import vn.hatinh.indicators.engine.given.Staff;

import static vn.hatinh.indicators.engine.given.Agency.agency;
import static vn.hatinh.indicators.engine.given.IndicatorValueAssert.assertThat;
import static vn.hatinh.indicators.engine.given.Staff.day;
import static vn.hatinh.indicators.engine.given.Staff.woman;

/** 4.1 and 4.2a: health checks and prenatal leave. */
class HealthTest {

    private static final Staff WOMAN = woman().employed("2020-01-01");

    @ParameterizedTest(name = "{0} asked for, {1} granted: full {2}, five {3}")
    @CsvSource({"0, 0, 1, 0", "3, 3, 1, 0", "3, 2, 0, 0", "5, 5, 1, 1", "7, 5, 1, 1", "7, 4, 0, 0", "2, 6, 1, 1"})
    void everyLeaveAskedForUpToFiveMustBeGranted(int asked, int granted, int full, int five) {
        Agency agency = agency().with(WOMAN.with(new Pregnancy(day("2024-10-01"), day("2025-05-15"), asked, granted)));

        assertThat(agency.in("2025", "4.2a", "headline")).isShare(full, 1);
        assertThat(agency.in("2025", "4.2a", "strict")).isShare(five, 1);
    }

    @Test
    void aPregnancyThatEndsOnTheCutOffIsEnded() {
        Agency agency = agency().with(WOMAN.with(new Pregnancy(day("2024-12-01"), day("2025-06-30"), 5, 5)));

        assertThat(agency.in("2025-H1", "4.2a", "open")).isCount(0);
        assertThat(agency.in("2025-H1", "4.2a", "headline")).isShare(1, 1);
        assertThat(agency.in("2024", "4.2a", "open")).isCount(1);
        assertThat(agency.in("2024", "4.2a", "headline")).isShare(0, 0).hasNoValue();
    }

    @Test
    void twoPregnanciesOfOneWomanCountTwice() {
        Agency agency = agency().with(WOMAN.with(
                new Pregnancy(day("2024-10-01"), day("2025-01-10"), 2, 1),
                new Pregnancy(day("2025-03-01"), day("2025-12-01"), 5, 5)));

        assertThat(agency.in("2025", "4.2a", "headline")).isShare(1, 2);
    }

    @Test
    void aPregnancyThatEndedAfterLeavingIsNotCounted() {
        Agency agency = agency().with(woman().employed("CONG_CHUC", "2020-01-01", "2025-04-30")
                .with(new Pregnancy(day("2024-10-01"), day("2025-05-15"), 5, 5)));

        assertThat(agency.in("2025", "4.2a", "headline")).isShare(0, 0);
    }

    @Test
    void bothChecksMustFallIntoThePeriod() {
        Agency agency = agency().with(
                        WOMAN.with(new Check("DINH_KY", day("2025-03-10")), new Check("PHU_KHOA", day("2025-09-10"))));

        assertThat(agency.in("2025-H1", "4.1", "headline")).isShare(0, 1);
        assertThat(agency.in("2025-H1", "4.1", "a")).isShare(1, 1);
        assertThat(agency.in("2025-H1", "4.1", "b")).isShare(0, 1);
        assertThat(agency.in("2025", "4.1", "headline")).isShare(1, 1);
        assertThat(agency.in("2026-H1", "4.1", "headline")).isShare(0, 1);
    }

    @Test
    void aWomanWhoLeftBeforeTheCutOffIsNotAmongThoseChecked() {
        Agency agency = agency().with(woman().employed("CONG_CHUC", "2020-01-01", "2025-12-30")
                .with(new Check("DINH_KY", day("2025-03-10")), new Check("PHU_KHOA", day("2025-03-10"))));

        assertThat(agency.in("2025", "4.1", "headline")).isShare(0, 0).hasNoValue();
    }
}
