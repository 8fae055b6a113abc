package vn.hatinh.personnel.transfer;

import java.time.LocalDate;
import java.util.UUID;

import org.junit.jupiter.api.Test;

import vn.hatinh.contracts.personnel.HealthCheckKind;
import vn.hatinh.contracts.personnel.OrganisationLevel;
import vn.hatinh.contracts.personnel.PartyCommitteeRole;
import vn.hatinh.contracts.personnel.Sex;
import vn.hatinh.contracts.personnel.StaffType;
import vn.hatinh.personnel.communication.EqualityCommitment;
import vn.hatinh.personnel.employment.EmploymentPeriod;
import vn.hatinh.personnel.employment.GradePeriod;
import vn.hatinh.personnel.employment.JobFitAssessment;
import vn.hatinh.personnel.leadership.PlanningEntry;
import vn.hatinh.personnel.party.PartyCommitteeSeat;
import vn.hatinh.personnel.party.PartyMembership;
import vn.hatinh.personnel.staff.Person;
import vn.hatinh.personnel.staff.StaffFacts;
import vn.hatinh.personnel.staff.StaffFile;
import vn.hatinh.personnel.staff.StaffMember;
import vn.hatinh.personnel.wellbeing.HealthCheck;
import vn.hatinh.personnel.wellbeing.Pregnancy;

import static org.assertj.core.api.Assertions.assertThat;

/** What a woman takes along who goes on 1 June 2025. */
class LuggageTest {

    private static final LocalDate GOES = LocalDate.of(2025, 6, 1);
    private static final Person AN = new Person("Nguyễn Thị An", Sex.NU, LocalDate.of(1985, 5, 17));

    private final StaffFile old = file();
    private final StaffFile target = file();

    private static StaffFile file() {
        return StaffFile.opened(new StaffMember("H27.13", UUID.randomUUID(), "CB1", AN));
    }

    private static LocalDate day(String iso) {
        return LocalDate.parse(iso);
    }

    private void employed(String from, String to) {
        old.put(
                StaffFacts.EMPLOYMENT,
                new EmploymentPeriod(StaffType.CONG_CHUC, day(from), to == null ? null : day(to)));
    }

    private void go() {
        Luggage.of(old, GOES).unpack(target);
    }

    @Test
    void gradesAndThePartyGoAlong() {
        employed("2010-03-01", null);
        old.put(StaffFacts.GRADE, new GradePeriod("01.003", day("2010-03-01"), null));
        old.put(StaffFacts.PARTY_MEMBERSHIP, new PartyMembership(day("2012-01-01"), day("2013-01-01"), null));

        go();

        assertThat(target.facts(StaffFacts.GRADE)).isEqualTo(old.facts(StaffFacts.GRADE));
        assertThat(target.facts(StaffFacts.PARTY_MEMBERSHIP)).isEqualTo(old.facts(StaffFacts.PARTY_MEMBERSHIP));
    }

    @Test
    void aGradeOfAnEarlierTimeEndsAsItDidThere() {
        employed("2010-03-01", "2015-12-31");
        employed("2020-01-01", null);
        old.put(StaffFacts.GRADE, new GradePeriod("01.003", day("2010-03-01"), null));

        go();

        assertThat(target.facts(StaffFacts.GRADE)).extracting(GradePeriod::to).containsExactly(day("2015-12-31"));
    }

    @Test
    void whatIsAboutTheOldAgencyStaysThere() {
        employed("2010-03-01", null);
        old.put(
                StaffFacts.PLANNING_ENTRY,
                new PlanningEntry("Trưởng phòng", OrganisationLevel.PHONG, day("2024-01-01"), null));
        old.put(
                StaffFacts.PARTY_COMMITTEE_SEAT,
                new PartyCommitteeSeat(PartyCommitteeRole.BI_THU, day("2024-01-01"), null));
        old.put(StaffFacts.JOB_FIT_ASSESSMENT, new JobFitAssessment(day("2024-01-01"), true));

        go();

        assertThat(target.facts(StaffFacts.EMPLOYMENT)).isEmpty();
        assertThat(target.facts(StaffFacts.PLANNING_ENTRY)).isEmpty();
        assertThat(target.facts(StaffFacts.PARTY_COMMITTEE_SEAT)).isEmpty();
        assertThat(target.facts(StaffFacts.JOB_FIT_ASSESSMENT)).isEmpty();
    }

    @Test
    void ofHealthOnlyThisYearsChecksAndAnOpenPregnancyGoAlong() {
        employed("2010-03-01", null);
        old.put(StaffFacts.HEALTH_CHECK, new HealthCheck(day("2024-03-01"), HealthCheckKind.DINH_KY));
        old.put(StaffFacts.HEALTH_CHECK, new HealthCheck(day("2025-03-01"), HealthCheckKind.DINH_KY));
        old.put(StaffFacts.PREGNANCY, new Pregnancy(day("2020-01-01"), day("2020-09-01"), 5, 5));
        old.put(StaffFacts.PREGNANCY, new Pregnancy(day("2025-02-01"), null, 2, 2));

        go();

        assertThat(target.facts(StaffFacts.HEALTH_CHECK))
                .extracting(HealthCheck::on)
                .containsExactly(day("2025-03-01"));
        assertThat(target.facts(StaffFacts.PREGNANCY))
                .extracting(Pregnancy::notified)
                .containsExactly(day("2025-02-01"));
    }

    @Test
    void whoSignedForTheYearHasSigned() {
        employed("2010-03-01", null);
        old.put(StaffFacts.COMMITMENT, new EqualityCommitment(2024, day("2024-01-05")));
        old.put(StaffFacts.COMMITMENT, new EqualityCommitment(2025, day("2025-01-05")));

        go();

        assertThat(target.facts(StaffFacts.COMMITMENT))
                .extracting(EqualityCommitment::year)
                .containsExactly(2025);
    }
}
