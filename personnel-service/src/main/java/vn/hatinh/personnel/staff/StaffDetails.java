package vn.hatinh.personnel.staff;

import java.time.LocalDate;
import java.util.List;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import vn.hatinh.contracts.personnel.HealthCheckKind;
import vn.hatinh.contracts.personnel.LanguageBasis;
import vn.hatinh.contracts.personnel.OrganisationLevel;
import vn.hatinh.contracts.personnel.PartyCommitteeRole;
import vn.hatinh.contracts.personnel.Sex;
import vn.hatinh.contracts.personnel.StaffType;
import vn.hatinh.contracts.personnel.TrainingKind;

/**
 * A person with all dated facts, each list by first date. Dates are inclusive, an empty {@code to} means "still", {@code
 * expectedEnd} is the last day that the term allows to what has no end yet.
 */
@Schema(description = "Hồ sơ của một người với mọi dữ kiện / A person with all facts")
public record StaffDetails(
        @Schema(examples = "H27.13") String agency,
        @Schema(examples = "CB0001") String code,
        String fullName,
        Sex sex,
        LocalDate birthDate,

        @Schema(description = "Số sự kiện đã phát về hồ sơ / Events published about the record")
        long version,

        @Schema(
                description =
                        "Ngày cuối cùng làm việc theo tuổi nghỉ hưu; không có khi đã biết ngày nghỉ / Last day on "
                                + "payroll by the retirement age; missing when another end is known")
        LocalDate retirementOn,

        List<Employment> employment,
        List<Assignment> assignments,
        List<Grade> grades,
        List<LeadershipPost> leadershipPosts,
        List<PlanningEntry> planningEntries,
        List<PartyMembership> partyMemberships,
        List<PartyCommitteeSeat> partyCommitteeSeats,
        List<JobFitAssessment> jobFitAssessments,
        List<Training> trainings,
        List<Language> languages,
        List<HealthCheck> healthChecks,
        List<Pregnancy> pregnancies,
        List<Commitment> commitments) {

    @Schema(name = "StaffEmployment", description = "Thời gian công tác / Employment period")
    public record Employment(StaffType type, LocalDate from, LocalDate to) {}

    @Schema(name = "StaffAssignment", description = "Công tác / Assignment")
    public record Assignment(String unit, String position, LocalDate from, LocalDate to) {}

    @Schema(name = "StaffGrade", description = "Ngạch / Grade")
    public record Grade(String grade, LocalDate from, LocalDate to) {}

    @Schema(name = "StaffLeadershipPost", description = "Chức vụ / Leadership post")
    public record LeadershipPost(
            String title, OrganisationLevel level, String unit, LocalDate from, LocalDate to, LocalDate expectedEnd) {}

    @Schema(name = "StaffPlanningEntry", description = "Quy hoạch / Planning entry")
    public record PlanningEntry(
            String title, OrganisationLevel level, LocalDate from, LocalDate to, LocalDate expectedEnd) {}

    @Schema(name = "StaffPartyMembership", description = "Đảng viên / Party membership")
    public record PartyMembership(LocalDate admitted, LocalDate official, LocalDate left) {}

    @Schema(name = "StaffPartyCommitteeSeat", description = "Cấp ủy / Party committee seat")
    public record PartyCommitteeSeat(PartyCommitteeRole role, LocalDate from, LocalDate to, LocalDate expectedEnd) {}

    @Schema(name = "StaffJobFitAssessment", description = "Bố trí việc làm / Job-fit assessment")
    public record JobFitAssessment(LocalDate on, boolean suitable) {}

    @Schema(name = "StaffTraining", description = "Đào tạo, bồi dưỡng / Training")
    public record Training(TrainingKind kind, String course, LocalDate from, LocalDate completed, String level) {}

    @Schema(name = "StaffLanguage", description = "Ngoại ngữ / Language")
    public record Language(String language, LanguageBasis basis, Integer level, LocalDate issued, LocalDate expires) {}

    @Schema(name = "StaffHealthCheck", description = "Khám sức khỏe / Health check")
    public record HealthCheck(HealthCheckKind kind, LocalDate on) {}

    @Schema(name = "StaffPregnancy", description = "Thai sản / Pregnancy")
    public record Pregnancy(LocalDate notified, LocalDate ended, int leavesRequested, int leavesGranted) {}

    @Schema(name = "StaffCommitment", description = "Cam kết / Commitment")
    public record Commitment(int year, LocalDate signed) {}
}
