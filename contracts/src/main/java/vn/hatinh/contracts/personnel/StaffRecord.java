package vn.hatinh.contracts.personnel;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

/**
 * Everything about one member of staff that an indicator may count, without name, staff code, identity number or day of
 * birth. All dates are inclusive at both ends; an end that is null means "still".
 * Where a term ends by law or by its congress, {@code expectedEnd} is the last day that is expected of what is still open.
 *
 * @param staffId random key of the person, the same in every agency they work for
 * @param agency identification code of the agency (QĐ 20/2020/QĐ-TTg), level one first
 * @param birthMonth month of birth: the coarsest form that still gives the right age on the last day of any month
 * @param retirementOn last day on payroll by the retirement age; null when another end of employment is known
 */
public record StaffRecord(
        UUID staffId,
        String agency,
        Sex sex,
        YearMonth birthMonth,
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
        List<Commitment> commitments,
        LocalDate retirementOn) {

    /** A time on payroll under one legal kind of employment; {@code to} is the last day on payroll. */
    public record Employment(StaffType type, LocalDate from, LocalDate to) {}

    /** Place of work (công tác): one unit at a time. */
    public record Assignment(String unit, LocalDate from, LocalDate to) {}

    /** Ngạch, for example 01.002 (chuyên viên chính). */
    public record Grade(String code, LocalDate from, LocalDate to) {}

    /** Chức vụ lãnh đạo, quản lý in a unit. */
    public record LeadershipPost(
            OrganisationLevel level, String unit, LocalDate from, LocalDate to, LocalDate expectedEnd) {}

    /** Quy hoạch: named as a candidate for a post of that level. */
    public record PlanningEntry(OrganisationLevel level, LocalDate from, LocalDate to, LocalDate expectedEnd) {}

    /** {@code official} and {@code left} (last day) may be null. */
    public record PartyMembership(LocalDate admitted, LocalDate official, LocalDate left) {}

    /** Seat in the cấp ủy. */
    public record PartyCommitteeSeat(PartyCommitteeRole role, LocalDate from, LocalDate to, LocalDate expectedEnd) {}

    /** Bố trí việc làm: whether the job fits the person's training and ability. */
    public record JobFitAssessment(LocalDate on, boolean suitable) {}

    /** A course; {@code completed} is null while it is under way. */
    public record Training(TrainingKind kind, LocalDate from, LocalDate completed) {}

    /** {@code language} is ISO 639-1; {@code level} is 1-6 or null; {@code expires} (last day) may be null. */
    public record Language(String language, LanguageBasis basis, Integer level, LocalDate issued, LocalDate expires) {}

    /** That a check took place, never its result. */
    public record HealthCheck(HealthCheckKind kind, LocalDate on) {}

    /** Prenatal leave; {@code notified} is the day the pregnancy was notified, {@code ended} is null while open. */
    public record Pregnancy(LocalDate notified, LocalDate ended, int leavesRequested, int leavesGranted) {}

    /** Signed commitment to gender equality for a year. */
    public record Commitment(int year, LocalDate signed) {}

    public StaffRecord {
        Objects.requireNonNull(staffId, "staffId");
        Objects.requireNonNull(agency, "agency");
        Objects.requireNonNull(sex, "sex");
        Objects.requireNonNull(birthMonth, "birthMonth");
        employment = copy(employment);
        assignments = copy(assignments);
        grades = copy(grades);
        leadershipPosts = copy(leadershipPosts);
        planningEntries = copy(planningEntries);
        partyMemberships = copy(partyMemberships);
        partyCommitteeSeats = copy(partyCommitteeSeats);
        jobFitAssessments = copy(jobFitAssessments);
        trainings = copy(trainings);
        languages = copy(languages);
        healthChecks = copy(healthChecks);
        pregnancies = copy(pregnancies);
        commitments = copy(commitments);
    }

    /** A list that an older writer did not know is empty, not null. */
    private static <T> List<T> copy(List<T> facts) {
        return facts == null ? List.of() : List.copyOf(facts);
    }
}
