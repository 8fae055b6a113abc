package vn.hatinh.personnel.intake;

import java.util.List;

import vn.hatinh.personnel.communication.EqualityCommitment;
import vn.hatinh.personnel.employment.Assignment;
import vn.hatinh.personnel.employment.EmploymentPeriod;
import vn.hatinh.personnel.employment.GradePeriod;
import vn.hatinh.personnel.employment.JobFitAssessment;
import vn.hatinh.personnel.importing.Workbook;
import vn.hatinh.personnel.importing.Workbook.AssignmentRow;
import vn.hatinh.personnel.importing.Workbook.CommitmentRow;
import vn.hatinh.personnel.importing.Workbook.GradeRow;
import vn.hatinh.personnel.importing.Workbook.HealthCheckRow;
import vn.hatinh.personnel.importing.Workbook.JobFitAssessmentRow;
import vn.hatinh.personnel.importing.Workbook.LanguageRow;
import vn.hatinh.personnel.importing.Workbook.LeadershipPostRow;
import vn.hatinh.personnel.importing.Workbook.PartyCommitteeSeatRow;
import vn.hatinh.personnel.importing.Workbook.PartyMembershipRow;
import vn.hatinh.personnel.importing.Workbook.PlanningEntryRow;
import vn.hatinh.personnel.importing.Workbook.PregnancyRow;
import vn.hatinh.personnel.importing.Workbook.StaffRow;
import vn.hatinh.personnel.importing.Workbook.TrainingRow;
import vn.hatinh.personnel.leadership.LeadershipPost;
import vn.hatinh.personnel.leadership.PlanningEntry;
import vn.hatinh.personnel.learning.LanguageProof;
import vn.hatinh.personnel.learning.Training;
import vn.hatinh.personnel.party.PartyCommitteeSeat;
import vn.hatinh.personnel.party.PartyMembership;
import vn.hatinh.personnel.staff.Person;
import vn.hatinh.personnel.staff.StaffFacts;
import vn.hatinh.personnel.staff.StaffMember;
import vn.hatinh.personnel.wellbeing.HealthCheck;
import vn.hatinh.personnel.wellbeing.Pregnancy;

/** The sheets about people, and how each row becomes a fact and a fact a row. */
final class StaffSheets {

    /** Stands in rows that come from the registry and not from a sheet. */
    private static final int NO_ROW = 0;

    /** CanBo comes first: it says who the person is, and opens the file of a new one. */
    static final List<StaffSheet<?, ?, ?>> ALL = List.of(
            new StaffSheet<>(
                    "CanBo",
                    Workbook::staff,
                    StaffFacts.EMPLOYMENT,
                    row -> new EmploymentPeriod(row.type(), row.from(), row.to()),
                    StaffSheets::staffRow),
            new StaffSheet<>(
                    "CongTac",
                    Workbook::assignments,
                    StaffFacts.ASSIGNMENT,
                    row -> new Assignment(row.unit(), row.position(), row.from(), row.to()),
                    (of, fact) ->
                            new AssignmentRow(NO_ROW, of.code(), fact.unit(), fact.position(), fact.from(), fact.to())),
            new StaffSheet<>(
                    "Ngach",
                    Workbook::grades,
                    StaffFacts.GRADE,
                    row -> new GradePeriod(row.grade(), row.from(), row.to()),
                    (of, fact) -> new GradeRow(NO_ROW, of.code(), fact.grade(), fact.from(), fact.to())),
            new StaffSheet<>(
                    "ChucVu",
                    Workbook::leadershipPosts,
                    StaffFacts.LEADERSHIP_POST,
                    row -> new LeadershipPost(row.title(), row.level(), row.unit(), row.from(), row.to()),
                    (of, fact) -> new LeadershipPostRow(
                            NO_ROW, of.code(), fact.title(), fact.level(), fact.unit(), fact.from(), fact.to())),
            new StaffSheet<>(
                    "QuyHoach",
                    Workbook::planningEntries,
                    StaffFacts.PLANNING_ENTRY,
                    row -> new PlanningEntry(row.title(), row.level(), row.from(), row.to()),
                    (of, fact) -> new PlanningEntryRow(
                            NO_ROW, of.code(), fact.title(), fact.level(), fact.from(), fact.to())),
            new StaffSheet<>(
                    "Dang",
                    Workbook::partyMemberships,
                    StaffFacts.PARTY_MEMBERSHIP,
                    row -> new PartyMembership(row.admitted(), row.official(), row.left()),
                    (of, fact) ->
                            new PartyMembershipRow(NO_ROW, of.code(), fact.admitted(), fact.official(), fact.left())),
            new StaffSheet<>(
                    "CapUy",
                    Workbook::partyCommitteeSeats,
                    StaffFacts.PARTY_COMMITTEE_SEAT,
                    row -> new PartyCommitteeSeat(row.role(), row.from(), row.to()),
                    (of, fact) -> new PartyCommitteeSeatRow(NO_ROW, of.code(), fact.role(), fact.from(), fact.to())),
            new StaffSheet<>(
                    "BoTriViecLam",
                    Workbook::jobFitAssessments,
                    StaffFacts.JOB_FIT_ASSESSMENT,
                    row -> new JobFitAssessment(row.on(), row.suitable()),
                    (of, fact) -> new JobFitAssessmentRow(NO_ROW, of.code(), fact.on(), fact.suitable())),
            new StaffSheet<>(
                    "DaoTao",
                    Workbook::trainings,
                    StaffFacts.TRAINING,
                    row -> new Training(row.kind(), row.course(), row.from(), row.completed(), row.level()),
                    (of, fact) -> new TrainingRow(
                            NO_ROW,
                            of.code(),
                            fact.kind(),
                            fact.course(),
                            fact.from(),
                            fact.completed(),
                            fact.level())),
            new StaffSheet<>(
                    "NgoaiNgu",
                    Workbook::languages,
                    StaffFacts.LANGUAGE,
                    row -> new LanguageProof(row.language(), row.basis(), row.level(), row.issued(), row.expires()),
                    (of, fact) -> new LanguageRow(
                            NO_ROW,
                            of.code(),
                            fact.language(),
                            fact.basis(),
                            fact.level(),
                            fact.issued(),
                            fact.expires())),
            new StaffSheet<>(
                    "KhamSucKhoe",
                    Workbook::healthChecks,
                    StaffFacts.HEALTH_CHECK,
                    row -> new HealthCheck(row.on(), row.kind()),
                    (of, fact) -> new HealthCheckRow(NO_ROW, of.code(), fact.on(), fact.kind())),
            new StaffSheet<>(
                    "ThaiSan",
                    Workbook::pregnancies,
                    StaffFacts.PREGNANCY,
                    row -> new Pregnancy(row.notified(), row.ended(), row.leavesRequested(), row.leavesGranted()),
                    (of, fact) -> new PregnancyRow(
                            NO_ROW,
                            of.code(),
                            fact.notified(),
                            fact.ended(),
                            fact.leavesRequested(),
                            fact.leavesGranted())),
            new StaffSheet<>(
                    "CamKet",
                    Workbook::commitments,
                    StaffFacts.COMMITMENT,
                    row -> new EqualityCommitment(row.year(), row.signed()),
                    (of, fact) -> new CommitmentRow(NO_ROW, of.code(), fact.year(), fact.signed())));

    private StaffSheets() {}

    /** Who the person is, as a row of CanBo says it. */
    static Person person(StaffRow row) {
        return new Person(row.fullName(), row.sex(), row.birthDate());
    }

    private static StaffRow staffRow(StaffMember of, EmploymentPeriod period) {
        Person person = of.person();
        return new StaffRow(
                NO_ROW,
                of.code(),
                person.fullName(),
                person.sex(),
                person.birthDate(),
                period.type(),
                period.from(),
                period.to());
    }
}
