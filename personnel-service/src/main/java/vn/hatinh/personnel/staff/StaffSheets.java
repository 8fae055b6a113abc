package vn.hatinh.personnel.staff;

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
import vn.hatinh.personnel.wellbeing.HealthCheck;
import vn.hatinh.personnel.wellbeing.Pregnancy;

/** The sheets about people, and how each row becomes a fact and a fact a row. */
public final class StaffSheets {

    /** CanBo comes first: it says who the person is, and opens the file of a new one. */
    public static final List<StaffSheet<?, ?, ?>> ALL = List.of(
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
                    (number, of, fact) ->
                            new AssignmentRow(number, of.code(), fact.unit(), fact.position(), fact.from(), fact.to())),
            new StaffSheet<>(
                    "Ngach",
                    Workbook::grades,
                    StaffFacts.GRADE,
                    row -> new GradePeriod(row.grade(), row.from(), row.to()),
                    (number, of, fact) -> new GradeRow(number, of.code(), fact.grade(), fact.from(), fact.to())),
            new StaffSheet<>(
                    "ChucVu",
                    Workbook::leadershipPosts,
                    StaffFacts.LEADERSHIP_POST,
                    row -> new LeadershipPost(row.title(), row.level(), row.unit(), row.from(), row.to()),
                    (number, of, fact) -> new LeadershipPostRow(
                            number, of.code(), fact.title(), fact.level(), fact.unit(), fact.from(), fact.to())),
            new StaffSheet<>(
                    "QuyHoach",
                    Workbook::planningEntries,
                    StaffFacts.PLANNING_ENTRY,
                    row -> new PlanningEntry(row.title(), row.level(), row.from(), row.to()),
                    (number, of, fact) -> new PlanningEntryRow(
                            number, of.code(), fact.title(), fact.level(), fact.from(), fact.to())),
            new StaffSheet<>(
                    "Dang",
                    Workbook::partyMemberships,
                    StaffFacts.PARTY_MEMBERSHIP,
                    row -> new PartyMembership(row.admitted(), row.official(), row.left()),
                    (number, of, fact) ->
                            new PartyMembershipRow(number, of.code(), fact.admitted(), fact.official(), fact.left())),
            new StaffSheet<>(
                    "CapUy",
                    Workbook::partyCommitteeSeats,
                    StaffFacts.PARTY_COMMITTEE_SEAT,
                    row -> new PartyCommitteeSeat(row.role(), row.from(), row.to()),
                    (number, of, fact) ->
                            new PartyCommitteeSeatRow(number, of.code(), fact.role(), fact.from(), fact.to())),
            new StaffSheet<>(
                    "BoTriViecLam",
                    Workbook::jobFitAssessments,
                    StaffFacts.JOB_FIT_ASSESSMENT,
                    row -> new JobFitAssessment(row.on(), row.suitable()),
                    (number, of, fact) -> new JobFitAssessmentRow(number, of.code(), fact.on(), fact.suitable())),
            new StaffSheet<>(
                    "DaoTao",
                    Workbook::trainings,
                    StaffFacts.TRAINING,
                    row -> new Training(row.kind(), row.course(), row.from(), row.completed(), row.level()),
                    (number, of, fact) -> new TrainingRow(
                            number,
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
                    (number, of, fact) -> new LanguageRow(
                            number,
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
                    (number, of, fact) -> new HealthCheckRow(number, of.code(), fact.on(), fact.kind())),
            new StaffSheet<>(
                    "ThaiSan",
                    Workbook::pregnancies,
                    StaffFacts.PREGNANCY,
                    row -> new Pregnancy(row.notified(), row.ended(), row.leavesRequested(), row.leavesGranted()),
                    (number, of, fact) -> new PregnancyRow(
                            number,
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
                    (number, of, fact) -> new CommitmentRow(number, of.code(), fact.year(), fact.signed())));

    private StaffSheets() {}

    /** Who the person is, as a row of CanBo says it. */
    public static Person person(StaffRow row) {
        return new Person(row.fullName(), row.sex(), row.birthDate());
    }

    private static StaffRow staffRow(int number, StaffMember of, EmploymentPeriod period) {
        Person person = of.person();
        return new StaffRow(
                number,
                of.code(),
                person.fullName(),
                person.sex(),
                person.birthDate(),
                period.type(),
                period.from(),
                period.to());
    }
}
