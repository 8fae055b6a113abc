package vn.hatinh.personnel.staff;

import java.util.List;

import vn.hatinh.contracts.EventTypes;
import vn.hatinh.contracts.personnel.FactKind;
import vn.hatinh.contracts.personnel.StaffRecord;
import vn.hatinh.personnel.communication.EqualityCommitment;
import vn.hatinh.personnel.communication.StoredEqualityCommitment;
import vn.hatinh.personnel.employment.Assignment;
import vn.hatinh.personnel.employment.EmploymentPeriod;
import vn.hatinh.personnel.employment.GradePeriod;
import vn.hatinh.personnel.employment.JobFitAssessment;
import vn.hatinh.personnel.employment.StoredAssignment;
import vn.hatinh.personnel.employment.StoredEmploymentPeriod;
import vn.hatinh.personnel.employment.StoredGradePeriod;
import vn.hatinh.personnel.employment.StoredJobFitAssessment;
import vn.hatinh.personnel.fact.StaffFactType;
import vn.hatinh.personnel.leadership.LeadershipPost;
import vn.hatinh.personnel.leadership.PlanningEntry;
import vn.hatinh.personnel.leadership.StoredLeadershipPost;
import vn.hatinh.personnel.leadership.StoredPlanningEntry;
import vn.hatinh.personnel.learning.LanguageProof;
import vn.hatinh.personnel.learning.StoredLanguageProof;
import vn.hatinh.personnel.learning.StoredTraining;
import vn.hatinh.personnel.learning.Training;
import vn.hatinh.personnel.party.PartyCommitteeSeat;
import vn.hatinh.personnel.party.PartyMembership;
import vn.hatinh.personnel.party.StoredPartyCommitteeSeat;
import vn.hatinh.personnel.party.StoredPartyMembership;
import vn.hatinh.personnel.wellbeing.HealthCheck;
import vn.hatinh.personnel.wellbeing.Pregnancy;
import vn.hatinh.personnel.wellbeing.StoredHealthCheck;
import vn.hatinh.personnel.wellbeing.StoredPregnancy;

/** The kinds of dated facts in a staff file. */
public final class StaffFacts {

    public static final StaffFactType<EmploymentPeriod, StaffRecord.Employment> EMPLOYMENT = new StaffFactType<>(
            FactKind.EMPLOYMENT,
            EventTypes.STAFF_EMPLOYMENT_CHANGED,
            StoredEmploymentPeriod.class,
            StoredEmploymentPeriod::new);

    public static final StaffFactType<Assignment, StaffRecord.Assignment> ASSIGNMENT = new StaffFactType<>(
            FactKind.ASSIGNMENT, EventTypes.STAFF_ASSIGNED, StoredAssignment.class, StoredAssignment::new);

    public static final StaffFactType<GradePeriod, StaffRecord.Grade> GRADE = new StaffFactType<>(
            FactKind.GRADE, EventTypes.STAFF_GRADED, StoredGradePeriod.class, StoredGradePeriod::new);

    public static final StaffFactType<LeadershipPost, StaffRecord.LeadershipPost> LEADERSHIP_POST = new StaffFactType<>(
            FactKind.LEADERSHIP_POST,
            EventTypes.STAFF_APPOINTED,
            StoredLeadershipPost.class,
            StoredLeadershipPost::new);

    public static final StaffFactType<PlanningEntry, StaffRecord.PlanningEntry> PLANNING_ENTRY = new StaffFactType<>(
            FactKind.PLANNING_ENTRY, EventTypes.STAFF_PLANNED, StoredPlanningEntry.class, StoredPlanningEntry::new);

    public static final StaffFactType<PartyMembership, StaffRecord.PartyMembership> PARTY_MEMBERSHIP =
            new StaffFactType<>(
                    FactKind.PARTY_MEMBERSHIP,
                    EventTypes.STAFF_PARTY_CHANGED,
                    StoredPartyMembership.class,
                    StoredPartyMembership::new);

    public static final StaffFactType<PartyCommitteeSeat, StaffRecord.PartyCommitteeSeat> PARTY_COMMITTEE_SEAT =
            new StaffFactType<>(
                    FactKind.PARTY_COMMITTEE_SEAT,
                    EventTypes.STAFF_COMMITTEE_SEAT_CHANGED,
                    StoredPartyCommitteeSeat.class,
                    StoredPartyCommitteeSeat::new);

    public static final StaffFactType<JobFitAssessment, StaffRecord.JobFitAssessment> JOB_FIT_ASSESSMENT =
            new StaffFactType<>(
                    FactKind.JOB_FIT_ASSESSMENT,
                    EventTypes.STAFF_ASSESSED,
                    StoredJobFitAssessment.class,
                    StoredJobFitAssessment::new);

    public static final StaffFactType<Training, StaffRecord.Training> TRAINING =
            new StaffFactType<>(FactKind.TRAINING, EventTypes.STAFF_TRAINED, StoredTraining.class, StoredTraining::new);

    public static final StaffFactType<LanguageProof, StaffRecord.Language> LANGUAGE = new StaffFactType<>(
            FactKind.LANGUAGE, EventTypes.STAFF_LANGUAGE_CHANGED, StoredLanguageProof.class, StoredLanguageProof::new);

    public static final StaffFactType<HealthCheck, StaffRecord.HealthCheck> HEALTH_CHECK = new StaffFactType<>(
            FactKind.HEALTH_CHECK, EventTypes.STAFF_HEALTH_CHECKED, StoredHealthCheck.class, StoredHealthCheck::new);

    public static final StaffFactType<Pregnancy, StaffRecord.Pregnancy> PREGNANCY = new StaffFactType<>(
            FactKind.PREGNANCY, EventTypes.STAFF_PREGNANCY_CHANGED, StoredPregnancy.class, StoredPregnancy::new);

    public static final StaffFactType<EqualityCommitment, StaffRecord.Commitment> COMMITMENT = new StaffFactType<>(
            FactKind.COMMITMENT,
            EventTypes.STAFF_COMMITTED,
            StoredEqualityCommitment.class,
            StoredEqualityCommitment::new);

    /** In the order in which a staff record lists them. */
    public static final List<StaffFactType<?, ?>> ALL = List.of(
            EMPLOYMENT,
            ASSIGNMENT,
            GRADE,
            LEADERSHIP_POST,
            PLANNING_ENTRY,
            PARTY_MEMBERSHIP,
            PARTY_COMMITTEE_SEAT,
            JOB_FIT_ASSESSMENT,
            TRAINING,
            LANGUAGE,
            HEALTH_CHECK,
            PREGNANCY,
            COMMITMENT);

    private StaffFacts() {}
}
