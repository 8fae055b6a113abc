package vn.hatinh.personnel.staff;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;

import org.junit.jupiter.api.Test;

import vn.hatinh.contracts.EventTypes;
import vn.hatinh.contracts.personnel.FactChange;
import vn.hatinh.contracts.personnel.FactChange.Action;
import vn.hatinh.contracts.personnel.FactKind;
import vn.hatinh.contracts.personnel.OrganisationLevel;
import vn.hatinh.contracts.personnel.Sex;
import vn.hatinh.contracts.personnel.StaffChanged;
import vn.hatinh.contracts.personnel.StaffRecord;
import vn.hatinh.contracts.personnel.StaffType;
import vn.hatinh.contracts.personnel.TrainingKind;
import vn.hatinh.personnel.employment.Assignment;
import vn.hatinh.personnel.employment.EmploymentPeriod;
import vn.hatinh.personnel.employment.StoredAssignment;
import vn.hatinh.personnel.employment.StoredEmploymentPeriod;
import vn.hatinh.personnel.fact.Outcome;
import vn.hatinh.personnel.fact.StaffFact;
import vn.hatinh.personnel.fact.StoredStaffFact;
import vn.hatinh.personnel.leadership.LeadershipPost;
import vn.hatinh.personnel.learning.Training;
import vn.hatinh.support.outbox.OutboxEvent;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

class StaffFileTest {

    private static final LocalDate MARCH_2010 = LocalDate.of(2010, 3, 1);
    private static final LocalDate JULY_2024 = LocalDate.of(2024, 7, 1);
    private static final Person AN = new Person("Nguyễn Thị An", Sex.NU, LocalDate.of(1985, 5, 17));
    private static final EmploymentPeriod EMPLOYED = new EmploymentPeriod(StaffType.CONG_CHUC, MARCH_2010, null);
    private static final Assignment IN_OFFICE = new Assignment("VP", "Chuyên viên", MARCH_2010, null);
    private static final LeadershipPost HEAD =
            new LeadershipPost("Trưởng phòng", OrganisationLevel.PHONG, "VP", JULY_2024, null);

    private final StaffMember member = new StaffMember("H27.13", UUID.randomUUID(), "CB1", AN);

    /** The file of somebody about whom the others know this much, as the next transaction opens it. */
    private StaffFile known() {
        StaffEvents.about(StaffFile.opened(member));
        StaffFile file = StaffFile.of(member);
        file.shelve(StaffFacts.EMPLOYMENT, List.of(stored(new StoredEmploymentPeriod(), EMPLOYED)));
        file.shelve(StaffFacts.ASSIGNMENT, List.of(stored(new StoredAssignment(), IN_OFFICE)));
        return file;
    }

    private <F extends StaffFact<?>, S extends StoredStaffFact<F>> S stored(S row, F fact) {
        row.store(member.agency(), member.id(), fact);
        return row;
    }

    private static StaffChanged told(StaffFile file) {
        return (StaffChanged) StaffEvents.about(file).orElseThrow().data();
    }

    @Test
    void aNewPersonIsRegisteredWithVersionOne() {
        StaffFile file = StaffFile.opened(member);
        file.put(StaffFacts.EMPLOYMENT, EMPLOYED);

        OutboxEvent event = StaffEvents.about(file).orElseThrow();

        assertThat(event.type()).isEqualTo(EventTypes.STAFF_REGISTERED);
        assertThat(event.key()).isEqualTo(member.agency() + "/" + member.id());
        assertThat(event.subject()).isEqualTo("CB1");
        StaffChanged data = (StaffChanged) event.data();
        assertThat(data.version()).isEqualTo(1);
        assertThat(data.changes())
                .containsExactly(
                        new FactChange(FactKind.PERSON, Action.ADDED, null),
                        new FactChange(FactKind.EMPLOYMENT, Action.ADDED, MARCH_2010));
        assertThat(data.record().birthMonth()).isEqualTo(YearMonth.of(1985, 5));
    }

    @Test
    void theSameFactsAgainTellNothing() {
        StaffFile file = known();

        assertThat(file.correct(new Person("Nguyễn Thị An", Sex.NU, LocalDate.of(1985, 5, 17))))
                .isEqualTo(Outcome.UNCHANGED);
        assertThat(file.put(StaffFacts.EMPLOYMENT, new EmploymentPeriod(StaffType.CONG_CHUC, MARCH_2010, null)))
                .isEqualTo(Outcome.UNCHANGED);

        assertThat(StaffEvents.about(file)).isEmpty();
        assertThat(member.version()).isEqualTo(1);
    }

    @Test
    void anAppointmentIsToldAsOneWithTheNextVersion() {
        StaffFile file = known();

        assertThat(file.put(StaffFacts.LEADERSHIP_POST, HEAD)).isEqualTo(Outcome.ADDED);

        OutboxEvent event = StaffEvents.about(file).orElseThrow();
        assertThat(event.type()).isEqualTo(EventTypes.STAFF_APPOINTED);
        StaffChanged data = (StaffChanged) event.data();
        assertThat(data.version()).isEqualTo(2);
        assertThat(data.changes()).containsExactly(new FactChange(FactKind.LEADERSHIP_POST, Action.ADDED, JULY_2024));
        assertThat(data.record().leadershipPosts())
                .containsExactly(new StaffRecord.LeadershipPost(
                        OrganisationLevel.PHONG, "VP", JULY_2024, null, LocalDate.of(2029, 6, 30)));
        assertThat(data.record().employment()).hasSize(1);
    }

    @Test
    void aFactWithTheSameRowKeyIsCorrected() {
        StaffFile file = known();

        Outcome outcome = file.put(
                StaffFacts.ASSIGNMENT, new Assignment("VP", "Chuyên viên", MARCH_2010, LocalDate.of(2024, 6, 30)));

        assertThat(outcome).isEqualTo(Outcome.CHANGED);
        assertThat(file.facts(StaffFacts.ASSIGNMENT)).hasSize(1);
        assertThat(told(file).changes())
                .containsExactly(new FactChange(FactKind.ASSIGNMENT, Action.CORRECTED, MARCH_2010));
    }

    @Test
    void changesOfSeveralKindsAreToldTogetherAsAnUpdate() {
        StaffFile file = known();
        file.put(StaffFacts.TRAINING, new Training(TrainingKind.TIN_HOC, "Tin học", JULY_2024, null, null));
        file.put(StaffFacts.LEADERSHIP_POST, HEAD);

        OutboxEvent event = StaffEvents.about(file).orElseThrow();

        assertThat(event.type()).isEqualTo(EventTypes.STAFF_UPDATED);
        assertThat(((StaffChanged) event.data()).changes())
                .extracting(FactChange::fact)
                .containsExactly(FactKind.LEADERSHIP_POST, FactKind.TRAINING);
    }

    @Test
    void whatTheOthersCannotSeeIsStoredAndNotTold() {
        StaffFile file = known();

        assertThat(file.correct(new Person("Nguyễn Thị Ân", Sex.NU, LocalDate.of(1985, 5, 18))))
                .isEqualTo(Outcome.CHANGED);
        assertThat(file.put(StaffFacts.ASSIGNMENT, new Assignment("VP", "Văn thư", MARCH_2010, null)))
                .isEqualTo(Outcome.CHANGED);

        assertThat(StaffEvents.about(file)).isEmpty();
        assertThat(member.version()).isEqualTo(1);
        assertThat(member.person().fullName()).isEqualTo("Nguyễn Thị Ân");
        assertThat(file.facts(StaffFacts.ASSIGNMENT))
                .extracting(Assignment::position)
                .containsExactly("Văn thư");
    }

    @Test
    void aCorrectedMonthOfBirthIsToldAsAnUpdateOfThePerson() {
        StaffFile file = known();
        file.correct(new Person("Nguyễn Thị An", Sex.NU, LocalDate.of(1985, 6, 17)));

        OutboxEvent event = StaffEvents.about(file).orElseThrow();

        assertThat(event.type()).isEqualTo(EventTypes.STAFF_UPDATED);
        assertThat(((StaffChanged) event.data()).changes())
                .containsExactly(new FactChange(FactKind.PERSON, Action.CORRECTED, null));
    }

    @Test
    void leavingEndsForOthersWhatTheRegistryKeepsOpen() {
        LocalDate lastDay = LocalDate.of(2025, 8, 31);
        StaffFile file = known();
        file.put(StaffFacts.EMPLOYMENT, new EmploymentPeriod(StaffType.CONG_CHUC, MARCH_2010, lastDay));

        OutboxEvent event = StaffEvents.about(file).orElseThrow();

        assertThat(event.type()).isEqualTo(EventTypes.STAFF_EMPLOYMENT_CHANGED);
        assertThat(((StaffChanged) event.data()).record().assignments())
                .containsExactly(new StaffRecord.Assignment("VP", MARCH_2010, lastDay));
        assertThat(file.facts(StaffFacts.ASSIGNMENT)).extracting(Assignment::to).containsOnlyNulls();
    }

    @Test
    void theRecordSaysWhenThePersonRetiresAsLongAsNoOtherEndIsKnown() {
        StaffFile file = known();
        file.put(StaffFacts.LEADERSHIP_POST, HEAD);
        assertThat(told(file).record().retirementOn()).isEqualTo("2045-05-31");

        LocalDate lastDay = LocalDate.of(2025, 8, 31);
        file.put(StaffFacts.EMPLOYMENT, new EmploymentPeriod(StaffType.CONG_CHUC, MARCH_2010, lastDay));
        assertThat(told(file).record().retirementOn()).isNull();
        assertThat(told(file).record().leadershipPosts())
                .containsExactly(
                        new StaffRecord.LeadershipPost(OrganisationLevel.PHONG, "VP", JULY_2024, lastDay, null));
    }

    @Test
    void whoComesBackIsExpectedToRetireAgain() {
        StaffFile file = known();
        file.put(StaffFacts.EMPLOYMENT, new EmploymentPeriod(StaffType.CONG_CHUC, MARCH_2010, JULY_2024.minusDays(1)));
        file.put(StaffFacts.EMPLOYMENT, new EmploymentPeriod(StaffType.HOP_DONG, JULY_2024.plusMonths(1), null));

        assertThat(told(file).record().retirementOn()).isEqualTo("2045-05-31");
    }

    @Test
    void factsAreListedByDateWhateverTheOrderInWhichTheyCame() {
        StaffFile file = known();
        file.put(StaffFacts.LEADERSHIP_POST, HEAD);
        file.put(
                StaffFacts.LEADERSHIP_POST,
                new LeadershipPost(
                        "Phó Trưởng phòng", OrganisationLevel.PHONG, "VP", MARCH_2010, JULY_2024.minusDays(1)));

        assertThat(told(file).record().leadershipPosts())
                .extracting(StaffRecord.LeadershipPost::from)
                .containsExactly(MARCH_2010, JULY_2024);
    }

    @Test
    void whatOthersCannotSeeIsRecordedAllTheSame() {
        StaffFile file = known();
        Person renamed = new Person("Nguyễn Thị Anh", Sex.NU, AN.birthDate());

        file.correct(renamed);

        assertThat(StaffEvents.about(file)).isEmpty();
        assertThat(file.recordedChanges())
                .containsExactly(new RecordedChange(FactKind.PERSON, Action.CORRECTED, null, AN, renamed));
    }

    @Test
    void aFactPutTwiceIsNoChange() {
        StaffFile file = known();

        file.put(StaffFacts.ASSIGNMENT, IN_OFFICE);

        assertThat(file.isChanged()).isFalse();
    }

    @Test
    void anAddedFactIsKeptBesideTheOneWithItsKeySoThatTheRulesCanTell() {
        StaffFile file = known();

        file.add(StaffFacts.ASSIGNMENT, IN_OFFICE);

        assertThat(file.facts(StaffFacts.ASSIGNMENT)).containsExactly(IN_OFFICE, IN_OFFICE);
    }

    @Test
    void whoeverIsStruckOffIsToldWithoutAnyFact() {
        StaffFile file = known();

        file.strikeOff();

        StaffChanged told = told(file);
        assertThat(told.version()).isEqualTo(2);
        assertThat(told.record().employment()).isEmpty();
        assertThat(told.record().assignments()).isEmpty();
        assertThat(told.changes())
                .extracting(FactChange::fact, FactChange::action)
                .containsExactly(
                        tuple(FactKind.PERSON, Action.REMOVED),
                        tuple(FactKind.EMPLOYMENT, Action.REMOVED),
                        tuple(FactKind.ASSIGNMENT, Action.REMOVED));
    }
}
