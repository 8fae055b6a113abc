package vn.hatinh.indicators.engine;

import org.junit.jupiter.api.Test;

import vn.hatinh.indicators.engine.facts.StaffFacts.Assessment;
import vn.hatinh.indicators.engine.facts.StaffFacts.Course;
import vn.hatinh.indicators.engine.facts.StaffFacts.Grade;
import vn.hatinh.indicators.engine.facts.StaffFacts.Language;
import vn.hatinh.indicators.engine.facts.StaffFacts.Party;
import vn.hatinh.indicators.engine.given.Agency;
import vn.hatinh.indicators.engine.given.Staff;

import static vn.hatinh.indicators.engine.given.Agency.agency;
import static vn.hatinh.indicators.engine.given.IndicatorValueAssert.assertThat;
import static vn.hatinh.indicators.engine.given.Staff.day;
import static vn.hatinh.indicators.engine.given.Staff.woman;

/** Age, Party, languages, grades, courses and the fit of the job: the days on which they begin and stop to count. */
class PersonalFactsTest {

    private static final Staff WOMAN = woman().employed("2015-01-01");

    @Test
    void someoneIsAYearOlderAtTheEndOfTheMonthOfBirth() {
        Agency agency = agency().with(WOMAN.bornIn("1995-06"));

        assertThat(agency.on("2025-06-29", "H", "age:<30/sex:NU")).isCount(1);
        assertThat(agency.on("2025-06-30", "H", "age:30-39/sex:NU")).isCount(1);
        assertThat(agency.on("2025-06-30", "H", "age:<30/sex:NU")).isCount(0);
    }

    @Test
    void someoneBornInFebruaryOfALeapYearHasABirthdayInEveryYear() {
        Agency agency = agency().with(WOMAN.bornIn("1996-02"));

        assertThat(agency.on("2026-02-27", "H", "age:<30/sex:NU")).isCount(1);
        assertThat(agency.on("2026-02-28", "H", "age:30-39/sex:NU")).isCount(1);
    }

    @Test
    void theLastDayInThePartyStillCounts() {
        Agency agency =
                agency().with(WOMAN.with(new Party(day("2018-03-01"), day("2019-03-01"), day("2025-12-31"))), WOMAN);

        assertThat(agency.on("2025-12-31", "1.4", "headline")).isShare(1, 2);
        assertThat(agency.on("2026-01-01", "1.4", "headline")).isShare(0, 2);
        assertThat(agency.on("2025-12-31", "H", "party:yes/sex:NU")).isCount(1);
    }

    @Test
    void aProbationaryMemberIsAMemberButNoOfficialOne() {
        Agency agency = agency().with(WOMAN.with(new Party(day("2024-06-30"), day("2025-06-30"), null)));

        assertThat(agency.in("2024-H1", "1.4", "c")).isCount(1);
        assertThat(agency.on("2025-06-29", "1.4", "headline")).isShare(1, 1);
        assertThat(agency.on("2025-06-29", "1.4", "b")).isShare(0, 1);
        assertThat(agency.on("2025-06-30", "1.4", "b")).isShare(1, 1);
    }

    @Test
    void aLanguageCertificateCountsOnTheDayItExpires() {
        Agency agency =
                agency().with(WOMAN.with(new Language("en", "CHUNG_CHI", 3, day("2023-07-01"), day("2025-06-30"))));

        assertThat(agency.on("2025-06-30", "5.2", "headline")).isShare(1, 1);
        assertThat(agency.on("2025-07-01", "5.2", "headline")).isShare(0, 1);
        assertThat(agency.on("2025-06-30", "5.2", "lang:en")).isShare(1, 1);
    }

    @Test
    void aLowCertificateProvesNothingButADegreeAndUseAtWorkDo() {
        Agency agency = agency().with(
                        WOMAN.with(new Language("en", "CHUNG_CHI", 2, day("2023-07-01"), null)),
                        WOMAN.with(new Language("en", "BANG_DAI_HOC", 0, day("2010-07-01"), null)),
                        WOMAN.with(new Language("lo", "XAC_NHAN", 0, day("2023-07-01"), null)));

        assertThat(agency.on("2025-06-30", "5.2", "headline")).isShare(2, 3);
        assertThat(agency.on("2025-06-30", "5.2", "lang:en")).isShare(1, 3);
    }

    @Test
    void ofSeveralGradesTheLatestCounts() {
        Agency agency = agency().with(WOMAN.with(
                new Grade("01.003", day("2015-01-01"), null), new Grade("01.002", day("2024-07-01"), null)));

        assertThat(agency.on("2024-06-30", "II.2.1a", "headline")).isShare(0, 0);
        assertThat(agency.on("2024-07-01", "II.2.1a", "headline")).isShare(1, 1);
        assertThat(agency.on("2024-07-01", "H", "grade:01.003/sex:NU")).isCount(0);
        assertThat(agency.on("2024-07-01", "H", "grade:01.002/sex:NU")).isCount(1);
    }

    @Test
    void theLatestAssessmentOfTheJobCountsAndNoneIsNotSuitable() {
        Agency agency = agency().with(
                        WOMAN.with(
                                new Assessment(day("2023-06-01"), true),
                                new Assessment(day("2024-06-01"), false),
                                new Assessment(day("2026-06-01"), true)),
                        WOMAN);

        assertThat(agency.on("2023-12-31", "2.1", "headline")).isShare(1, 2);
        assertThat(agency.on("2025-12-31", "2.1", "headline")).isShare(0, 2);
        assertThat(agency.on("2025-12-31", "2.1", "not-assessed")).isCount(1);
        assertThat(agency.on("2026-06-01", "2.1", "headline")).isShare(1, 2);
    }

    @Test
    void aCourseUnderWayTrainsNobodyYet() {
        Agency agency = agency().with(WOMAN.with(new Course("TIN_HOC", null)))
                .with(WOMAN.with(new Course("TIN_HOC", day("2020-12-31"))))
                .with(WOMAN.with(new Course("LONG_GHEP_GIOI", day("2021-01-01"))));

        assertThat(agency.in("2025", "5.1", "headline")).isShare(0, 3);
        assertThat(agency.in("2025", "5.1", "d")).as("since 2021").isShare(1, 3);
        assertThat(agency.in("2021-H1", "II.1", "headline")).isShare(1, 3);
        assertThat(agency.in("2021-H1", "5.1", "kind:LONG_GHEP_GIOI")).isShare(1, 3);
    }
}
