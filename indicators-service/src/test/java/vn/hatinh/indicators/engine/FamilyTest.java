package vn.hatinh.indicators.engine;

import java.math.BigDecimal;

import org.junit.jupiter.api.Test;

import vn.hatinh.indicators.engine.facts.AgencyFact.AnonymousCount;
import vn.hatinh.indicators.engine.facts.AgencyFact.FamilySurvey;
import vn.hatinh.indicators.engine.given.Agency;
import vn.hatinh.indicators.engine.value.Status;

import static vn.hatinh.indicators.engine.given.Agency.agency;
import static vn.hatinh.indicators.engine.given.IndicatorValueAssert.assertThat;
import static vn.hatinh.indicators.engine.given.Staff.woman;

/** 3.1, 3.2 and 4.2b: yearly sums without names; two of them must fall. */
class FamilyTest {

    private static final Agency FIFTY_WOMEN = agency().with(50, woman().employed("2015-01-01"));

    @Test
    void theGapIsOneMeanOverTheOther() {
        Agency agency = survey(agency(), 2022, "31.5", "14");

        assertThat(agency.in("2022", "3.1", "headline")).hasValue("2.25");
        assertThat(agency.in("2022", "3.1", "difference")).hasValue("1.75");
    }

    @Test
    void aFallingGapHasNothingToBeComparedWithInItsFirstYear() {
        assertThat(survey(agency(), 2022, "30", "15").in("2022", "3.1", "headline"))
                .hasValue("2")
                .hasStatus(Status.NO_DATA);
    }

    @Test
    void theGapIsComparedWithTheSurveyBeforeHoweverLongAgo() {
        Agency agency = survey(survey(survey(agency(), 2022, "30", "15"), 2025, "29", "15"), 2026, "29", "15");

        assertThat(agency.in("2024", "3.1", "headline")).hasNoValue().hasStatus(Status.NO_DATA);
        assertThat(agency.in("2025", "3.1", "headline")).hasStatus(Status.ACHIEVED);
        assertThat(agency.in("2026", "3.1", "headline"))
                .as("the same is not lower")
                .hasStatus(Status.MISSED);
    }

    @Test
    void aSurveyOfWomenAloneGivesNoGap() {
        Agency agency = agency().with(new FamilySurvey(2025, true, 10, new BigDecimal("30")));

        assertThat(agency.in("2025", "3.1", "headline")).hasNoValue().hasStatus(Status.NO_DATA);
        assertThat(agency.in("2025", "3.1", "difference")).hasNoValue();
    }

    @Test
    void noActsRecordedIsNotTheSameAsNothingRecorded() {
        Agency agency = agency().with(new AnonymousCount(2024, "BAO_LUC_GIA_DINH", 0));

        assertThat(agency.in("2024", "3.2", "headline")).isCount(0).hasStatus(Status.ACHIEVED);
        assertThat(agency.in("2025", "3.2", "headline")).hasNoValue().hasStatus(Status.NO_DATA);
    }

    @Test
    void oneActIsTooMany() {
        Agency agency = agency().with(new AnonymousCount(2024, "BAO_LUC_GIA_DINH", 1));

        assertThat(agency.in("2024", "3.2", "headline")).isCount(1).hasStatus(Status.MISSED);
    }

    @Test
    void abortionsMustFallFromTheYearBefore() {
        Agency agency = FIFTY_WOMEN.with(
                new AnonymousCount(2021, "NAO_PHA_THAI", 3),
                new AnonymousCount(2022, "NAO_PHA_THAI", 2),
                new AnonymousCount(2023, "NAO_PHA_THAI", 2),
                new AnonymousCount(2025, "NAO_PHA_THAI", 1));

        assertThat(agency.in("2021", "4.2b", "headline"))
                .isShare(3, 50)
                .hasValue("6")
                .hasStatus(Status.NO_DATA);
        assertThat(agency.in("2022", "4.2b", "headline")).hasStatus(Status.ACHIEVED);
        assertThat(agency.in("2023", "4.2b", "headline")).hasStatus(Status.MISSED);
        assertThat(agency.in("2024", "4.2b", "headline")).hasNoValue().hasStatus(Status.NO_DATA);
        assertThat(agency.in("2025", "4.2b", "headline"))
                .as("the year before has no figure")
                .hasStatus(Status.NO_DATA);
    }

    @Test
    void noAbortionsHoldByThemselves() {
        Agency agency = FIFTY_WOMEN.with(
                new AnonymousCount(2021, "NAO_PHA_THAI", 0), new AnonymousCount(2022, "NAO_PHA_THAI", 0));

        assertThat(agency.in("2021", "4.2b", "headline")).isShare(0, 50).hasStatus(Status.ACHIEVED);
        assertThat(agency.in("2022", "4.2b", "headline")).hasStatus(Status.ACHIEVED);
    }

    private static Agency survey(Agency agency, int year, String womensHours, String mensHours) {
        return agency.with(
                new FamilySurvey(year, true, 10, new BigDecimal(womensHours)),
                new FamilySurvey(year, false, 10, new BigDecimal(mensHours)));
    }
}
