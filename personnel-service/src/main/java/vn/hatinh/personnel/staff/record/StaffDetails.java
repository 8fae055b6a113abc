package vn.hatinh.personnel.staff.record;

import java.time.LocalDate;
import java.util.List;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import vn.hatinh.contracts.personnel.Sex;
import vn.hatinh.personnel.staff.form.StaffAssignment;
import vn.hatinh.personnel.staff.form.StaffCommitment;
import vn.hatinh.personnel.staff.form.StaffEmployment;
import vn.hatinh.personnel.staff.form.StaffGrade;
import vn.hatinh.personnel.staff.form.StaffHealthCheck;
import vn.hatinh.personnel.staff.form.StaffJobFitAssessment;
import vn.hatinh.personnel.staff.form.StaffLanguage;
import vn.hatinh.personnel.staff.form.StaffLeadershipPost;
import vn.hatinh.personnel.staff.form.StaffPartyCommitteeSeat;
import vn.hatinh.personnel.staff.form.StaffPartyMembership;
import vn.hatinh.personnel.staff.form.StaffPlanningEntry;
import vn.hatinh.personnel.staff.form.StaffPregnancy;
import vn.hatinh.personnel.staff.form.StaffTraining;

/**
 * A person with all dated facts that the caller may see, each list by first date. Dates are inclusive, an empty {@code
 * to} means "still". What the caller may not see is missing, and named in {@code hidden}.
 */
@Schema(description = "Hồ sơ của một người với mọi dữ kiện / A person with all facts")
public record StaffDetails(
        @Schema(examples = "H27.13") String agency,
        @Schema(examples = "CB0001") String code,
        @Schema(examples = "Nguyễn Thị An") String fullName,
        Sex sex,
        @Schema(examples = "1985-05-17") LocalDate birthDate,

        @Schema(description = "Số sự kiện đã phát về hồ sơ / Events published about the record")
        long version,

        @Schema(description = "Số lần ghi, cũng là ETag / Writes to the record, also the ETag")
        long revision,

        @Schema(
                description =
                        "Ngày cuối cùng làm việc theo tuổi nghỉ hưu; không có khi đã biết ngày nghỉ / Last day on "
                                + "payroll by the retirement age; missing when another end is known")
        LocalDate retirementOn,

        List<StaffEmployment> employment,
        List<StaffAssignment> assignments,
        List<StaffGrade> grades,
        List<StaffLeadershipPost> leadershipPosts,
        List<StaffPlanningEntry> planningEntries,
        List<StaffPartyMembership> partyMemberships,
        List<StaffPartyCommitteeSeat> partyCommitteeSeats,
        List<StaffJobFitAssessment> jobFitAssessments,
        List<StaffTraining> trainings,
        List<StaffLanguage> languages,
        List<StaffHealthCheck> healthChecks,
        List<StaffPregnancy> pregnancies,
        List<StaffCommitment> commitments,

        @Schema(
                description = "Trường người hỏi không được xem / Fields that the caller may not see",
                examples = "[\"healthChecks\", \"pregnancies\"]")
        List<String> hidden) {}
