package vn.hatinh.personnel.staff.form;

import java.util.List;

import vn.hatinh.contracts.personnel.StaffRecord;
import vn.hatinh.personnel.communication.EqualityCommitment;
import vn.hatinh.personnel.employment.Assignment;
import vn.hatinh.personnel.employment.EmploymentPeriod;
import vn.hatinh.personnel.employment.GradePeriod;
import vn.hatinh.personnel.employment.JobFitAssessment;
import vn.hatinh.personnel.leadership.LeadershipPost;
import vn.hatinh.personnel.leadership.PlanningEntry;
import vn.hatinh.personnel.learning.LanguageProof;
import vn.hatinh.personnel.learning.Training;
import vn.hatinh.personnel.party.PartyCommitteeSeat;
import vn.hatinh.personnel.party.PartyMembership;
import vn.hatinh.personnel.staff.StaffFacts;
import vn.hatinh.personnel.wellbeing.HealthCheck;
import vn.hatinh.personnel.wellbeing.Pregnancy;

/** How each kind of facts is shown and read. */
public final class FactForms {

    public static final FactForm<EmploymentPeriod, StaffRecord.Employment, StaffEmployment> EMPLOYMENT = new FactForm<>(
            StaffFacts.EMPLOYMENT,
            StaffEmployment.class,
            StaffEmployment::of,
            StaffEmployment::toFact,
            StaffEmployment::ended);

    public static final FactForm<Assignment, StaffRecord.Assignment, StaffAssignment> ASSIGNMENT = new FactForm<>(
            StaffFacts.ASSIGNMENT,
            StaffAssignment.class,
            StaffAssignment::of,
            StaffAssignment::toFact,
            StaffAssignment::ended);

    public static final FactForm<GradePeriod, StaffRecord.Grade, StaffGrade> GRADE =
            new FactForm<>(StaffFacts.GRADE, StaffGrade.class, StaffGrade::of, StaffGrade::toFact, StaffGrade::ended);

    public static final FactForm<LeadershipPost, StaffRecord.LeadershipPost, StaffLeadershipPost> LEADERSHIP_POST =
            new FactForm<>(
                    StaffFacts.LEADERSHIP_POST,
                    StaffLeadershipPost.class,
                    StaffLeadershipPost::of,
                    StaffLeadershipPost::toFact,
                    StaffLeadershipPost::ended);

    public static final FactForm<PlanningEntry, StaffRecord.PlanningEntry, StaffPlanningEntry> PLANNING_ENTRY =
            new FactForm<>(
                    StaffFacts.PLANNING_ENTRY,
                    StaffPlanningEntry.class,
                    StaffPlanningEntry::of,
                    StaffPlanningEntry::toFact,
                    StaffPlanningEntry::ended);

    public static final FactForm<PartyMembership, StaffRecord.PartyMembership, StaffPartyMembership> PARTY_MEMBERSHIP =
            new FactForm<>(
                    StaffFacts.PARTY_MEMBERSHIP,
                    StaffPartyMembership.class,
                    StaffPartyMembership::of,
                    StaffPartyMembership::toFact,
                    StaffPartyMembership::ended);

    public static final FactForm<PartyCommitteeSeat, StaffRecord.PartyCommitteeSeat, StaffPartyCommitteeSeat>
            PARTY_COMMITTEE_SEAT = new FactForm<>(
                    StaffFacts.PARTY_COMMITTEE_SEAT,
                    StaffPartyCommitteeSeat.class,
                    StaffPartyCommitteeSeat::of,
                    StaffPartyCommitteeSeat::toFact,
                    StaffPartyCommitteeSeat::ended);

    public static final FactForm<JobFitAssessment, StaffRecord.JobFitAssessment, StaffJobFitAssessment>
            JOB_FIT_ASSESSMENT = new FactForm<>(
                    StaffFacts.JOB_FIT_ASSESSMENT,
                    StaffJobFitAssessment.class,
                    StaffJobFitAssessment::of,
                    StaffJobFitAssessment::toFact,
                    null);

    public static final FactForm<Training, StaffRecord.Training, StaffTraining> TRAINING = new FactForm<>(
            StaffFacts.TRAINING, StaffTraining.class, StaffTraining::of, StaffTraining::toFact, StaffTraining::ended);

    public static final FactForm<LanguageProof, StaffRecord.Language, StaffLanguage> LANGUAGE = new FactForm<>(
            StaffFacts.LANGUAGE, StaffLanguage.class, StaffLanguage::of, StaffLanguage::toFact, StaffLanguage::ended);

    public static final FactForm<HealthCheck, StaffRecord.HealthCheck, StaffHealthCheck> HEALTH_CHECK = new FactForm<>(
            StaffFacts.HEALTH_CHECK, StaffHealthCheck.class, StaffHealthCheck::of, StaffHealthCheck::toFact, null);

    public static final FactForm<Pregnancy, StaffRecord.Pregnancy, StaffPregnancy> PREGNANCY = new FactForm<>(
            StaffFacts.PREGNANCY,
            StaffPregnancy.class,
            StaffPregnancy::of,
            StaffPregnancy::toFact,
            StaffPregnancy::ended);

    public static final FactForm<EqualityCommitment, StaffRecord.Commitment, StaffCommitment> COMMITMENT =
            new FactForm<>(
                    StaffFacts.COMMITMENT, StaffCommitment.class, StaffCommitment::of, StaffCommitment::toFact, null);

    /** In the order in which a staff record lists them. */
    public static final List<FactForm<?, ?, ?>> ALL = List.of(
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

    private FactForms() {}
}
