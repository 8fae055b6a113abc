package vn.hatinh.personnel.importing;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

import vn.hatinh.contracts.personnel.AnonymousCountKind;
import vn.hatinh.contracts.personnel.HealthCheckKind;
import vn.hatinh.contracts.personnel.LanguageBasis;
import vn.hatinh.contracts.personnel.OrganisationLevel;
import vn.hatinh.contracts.personnel.PartyCommitteeRole;
import vn.hatinh.contracts.personnel.ProductChannel;
import vn.hatinh.contracts.personnel.ProductKind;
import vn.hatinh.contracts.personnel.Sex;
import vn.hatinh.contracts.personnel.StaffType;
import vn.hatinh.contracts.personnel.TrainingKind;

/**
 * The rows of a staff workbook, typed. Each list is one sheet; {@code row} is the row's number in its sheet as a person
 * sees it (the header is row 1). Optional cells are null.
 */
public record Workbook(
        List<UnitRow> units,
        List<StaffRow> staff,
        List<AssignmentRow> assignments,
        List<GradeRow> grades,
        List<LeadershipPostRow> leadershipPosts,
        List<PlanningEntryRow> planningEntries,
        List<PartyMembershipRow> partyMemberships,
        List<PartyCommitteeSeatRow> partyCommitteeSeats,
        List<JobFitAssessmentRow> jobFitAssessments,
        List<TrainingRow> trainings,
        List<LanguageRow> languages,
        List<HealthCheckRow> healthChecks,
        List<PregnancyRow> pregnancies,
        List<CommitmentRow> commitments,
        List<RecruitmentRoundRow> recruitmentRounds,
        List<FamilySurveyRow> familySurveys,
        List<CommunicationProductRow> communicationProducts,
        List<AnonymousCountRow> anonymousCounts) {

    /** A row of any sheet. */
    public sealed interface Row {
        int row();
    }

    /** A row about one person. */
    public sealed interface StaffFactRow extends Row {
        String staffCode();
    }

    /** A row that holds between two dates, both inclusive; {@code to} is null for "still". */
    public sealed interface PeriodRow extends Row {
        LocalDate from();

        LocalDate to();
    }

    /** All rows about persons, sheet by sheet. */
    public Stream<StaffFactRow> staffFacts() {
        return Stream.of(
                        staff,
                        assignments,
                        grades,
                        leadershipPosts,
                        planningEntries,
                        partyMemberships,
                        partyCommitteeSeats,
                        jobFitAssessments,
                        trainings,
                        languages,
                        healthChecks,
                        pregnancies,
                        commitments)
                .flatMap(List::stream);
    }

    /** DonVi */
    public record UnitRow(
            int row, String code, String name, String parent, OrganisationLevel kind, LocalDate from, LocalDate to)
            implements PeriodRow {}

    /** CanBo: one employment period of a person. */
    public record StaffRow(
            int row,
            String staffCode,
            String fullName,
            Sex sex,
            LocalDate birthDate,
            StaffType type,
            LocalDate from,
            LocalDate to)
            implements StaffFactRow, PeriodRow {}

    /** CongTac */
    public record AssignmentRow(int row, String staffCode, String unit, String position, LocalDate from, LocalDate to)
            implements StaffFactRow, PeriodRow {}

    /** Ngach */
    public record GradeRow(int row, String staffCode, String grade, LocalDate from, LocalDate to)
            implements StaffFactRow, PeriodRow {}

    /** ChucVu */
    public record LeadershipPostRow(
            int row, String staffCode, String title, OrganisationLevel level, String unit, LocalDate from, LocalDate to)
            implements StaffFactRow, PeriodRow {}

    /** QuyHoach */
    public record PlanningEntryRow(
            int row, String staffCode, String title, OrganisationLevel level, LocalDate from, LocalDate to)
            implements StaffFactRow, PeriodRow {}

    /** Dang */
    public record PartyMembershipRow(int row, String staffCode, LocalDate admitted, LocalDate official, LocalDate left)
            implements StaffFactRow {}

    /** CapUy */
    public record PartyCommitteeSeatRow(
            int row, String staffCode, PartyCommitteeRole role, LocalDate from, LocalDate to)
            implements StaffFactRow, PeriodRow {}

    /** BoTriViecLam */
    public record JobFitAssessmentRow(int row, String staffCode, LocalDate on, boolean suitable)
            implements StaffFactRow {}

    /** DaoTao */
    public record TrainingRow(
            int row,
            String staffCode,
            TrainingKind kind,
            String course,
            LocalDate from,
            LocalDate completed,
            String level)
            implements StaffFactRow {}

    /** NgoaiNgu */
    public record LanguageRow(
            int row,
            String staffCode,
            String language,
            LanguageBasis basis,
            Integer level,
            LocalDate issued,
            LocalDate expires)
            implements StaffFactRow {}

    /** KhamSucKhoe */
    public record HealthCheckRow(int row, String staffCode, LocalDate on, HealthCheckKind kind)
            implements StaffFactRow {}

    /** ThaiSan */
    public record PregnancyRow(
            int row, String staffCode, LocalDate notified, LocalDate ended, int leavesRequested, int leavesGranted)
            implements StaffFactRow {}

    /** CamKet */
    public record CommitmentRow(int row, String staffCode, int year, LocalDate signed) implements StaffFactRow {}

    /** TuyenDung */
    public record RecruitmentRoundRow(int row, String code, LocalDate on, int equalCases, int equalCasesWomen)
            implements Row {}

    /** KhaoSatGiaDinh */
    public record FamilySurveyRow(int row, int year, Sex sex, int respondents, BigDecimal hoursPerDay) implements Row {}

    /** TuyenTruyen */
    public record CommunicationProductRow(
            int row,
            String code,
            String name,
            ProductKind kind,
            ProductChannel channel,
            boolean equalityTopic,
            LocalDate issued,
            LocalDate reviewed,
            Boolean cleared)
            implements Row {}

    /** ThongKe */
    public record AnonymousCountRow(int row, int year, AnonymousCountKind kind, int count) implements Row {}
}
