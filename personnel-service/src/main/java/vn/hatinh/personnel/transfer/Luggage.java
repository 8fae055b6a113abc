package vn.hatinh.personnel.transfer;

import java.time.LocalDate;
import java.util.List;

import vn.hatinh.personnel.communication.EqualityCommitment;
import vn.hatinh.personnel.employment.GradePeriod;
import vn.hatinh.personnel.fact.EndRule;
import vn.hatinh.personnel.learning.LanguageProof;
import vn.hatinh.personnel.learning.Training;
import vn.hatinh.personnel.party.PartyMembership;
import vn.hatinh.personnel.staff.FactEnds;
import vn.hatinh.personnel.staff.StaffFacts;
import vn.hatinh.personnel.staff.StaffFile;
import vn.hatinh.personnel.wellbeing.HealthCheck;
import vn.hatinh.personnel.wellbeing.Pregnancy;

/**
 * What a person takes along: facts about the person, and those that indicators of the new agency ask for. Assignments,
 * posts, seats, planning entries and job-fit assessments are about the old agency and stay there.
 *
 * <p>Nothing counts twice: an act counts where the person was on payroll on its day, a yearly state where they are at
 * the year's end.
 *
 * @param firstDay first day in the new agency
 * @param grades with their effective ends
 * @param healthChecks those of the year of the transfer, for no other year asks for them any more
 * @param pregnancies those that are open, since they will end in the new agency
 * @param commitments those of that year and later
 */
record Luggage(
        LocalDate firstDay,
        List<GradePeriod> grades,
        List<PartyMembership> memberships,
        List<Training> trainings,
        List<LanguageProof> languages,
        List<HealthCheck> healthChecks,
        List<Pregnancy> pregnancies,
        List<EqualityCommitment> commitments) {

    /** As the file stands before the person leaves. */
    static Luggage of(StaffFile file, LocalDate firstDay) {
        EndRule ends = FactEnds.of(file);
        return new Luggage(
                firstDay,
                file.facts(StaffFacts.GRADE).stream()
                        .map(grade ->
                                new GradePeriod(grade.grade(), grade.from(), ends.lastDay(grade.from(), grade.to())))
                        .toList(),
                file.facts(StaffFacts.PARTY_MEMBERSHIP),
                file.facts(StaffFacts.TRAINING),
                file.facts(StaffFacts.LANGUAGE),
                file.facts(StaffFacts.HEALTH_CHECK).stream()
                        .filter(check -> check.on().getYear() >= firstDay.getYear())
                        .toList(),
                file.facts(StaffFacts.PREGNANCY).stream()
                        .filter(pregnancy ->
                                pregnancy.ended() == null || !pregnancy.ended().isBefore(firstDay))
                        .toList(),
                file.facts(StaffFacts.COMMITMENT).stream()
                        .filter(commitment -> commitment.year() >= firstDay.getYear())
                        .toList());
    }

    /** Puts everything into the person's file in the new agency. */
    void unpack(StaffFile file) {
        grades.forEach(grade -> putGrade(file, grade));
        memberships.forEach(fact -> file.put(StaffFacts.PARTY_MEMBERSHIP, fact));
        trainings.forEach(fact -> file.put(StaffFacts.TRAINING, fact));
        languages.forEach(fact -> file.put(StaffFacts.LANGUAGE, fact));
        healthChecks.forEach(fact -> file.put(StaffFacts.HEALTH_CHECK, fact));
        pregnancies.forEach(fact -> file.put(StaffFacts.PREGNANCY, fact));
        commitments.forEach(fact -> file.put(StaffFacts.COMMITMENT, fact));
    }

    /**
     * Whoever comes back left earlier, and what was open in the record of then ended that day; so there the grade begins
     * anew.
     */
    private void putGrade(StaffFile file, GradePeriod grade) {
        boolean holds = grade.to() == null || !grade.to().isBefore(firstDay);
        if (file.isNew()) {
            file.put(StaffFacts.GRADE, grade);
        } else if (holds) {
            LocalDate from = grade.from().isBefore(firstDay) ? firstDay : grade.from();
            file.put(StaffFacts.GRADE, new GradePeriod(grade.grade(), from, grade.to()));
        }
    }
}
