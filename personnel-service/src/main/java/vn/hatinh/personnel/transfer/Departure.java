package vn.hatinh.personnel.transfer;

import java.time.LocalDate;

import vn.hatinh.personnel.employment.Assignment;
import vn.hatinh.personnel.employment.EmploymentPeriod;
import vn.hatinh.personnel.leadership.LeadershipPost;
import vn.hatinh.personnel.staff.FiledFact;
import vn.hatinh.personnel.staff.StaffFacts;
import vn.hatinh.personnel.staff.StaffFile;
import vn.hatinh.support.problem.ProblemException;

/**
 * The end of a person's time in the old agency. What was left open ends with the employment by itself; what was given a
 * later end is shortened.
 *
 * @param firstDay first day in the new agency
 */
record Departure(StaffFile file, LocalDate firstDay) {

    /** @throws ProblemException 422 when the person is not on payroll the day before */
    void apply() {
        FiledFact<EmploymentPeriod> last = file.filed(StaffFacts.EMPLOYMENT).stream()
                .filter(filed -> reaches(filed.fact().from(), filed.fact().to()))
                .findFirst()
                .orElseThrow(this::notEmployed);
        EmploymentPeriod employment = last.fact();
        file.replace(
                StaffFacts.EMPLOYMENT,
                last.id(),
                new EmploymentPeriod(employment.type(), employment.from(), lastDay()));
        file.filed(StaffFacts.ASSIGNMENT).stream()
                .filter(filed -> goesOn(filed.fact().from(), filed.fact().to()))
                .forEach(this::endAssignment);
        file.filed(StaffFacts.LEADERSHIP_POST).stream()
                .filter(filed -> goesOn(filed.fact().from(), filed.fact().to()))
                .forEach(this::endPost);
    }

    private LocalDate lastDay() {
        return firstDay.minusDays(1);
    }

    private boolean reaches(LocalDate from, LocalDate to) {
        return from.isBefore(firstDay) && (to == null || !to.isBefore(lastDay()));
    }

    private boolean goesOn(LocalDate from, LocalDate to) {
        return from.isBefore(firstDay) && to != null && to.isAfter(lastDay());
    }

    private void endAssignment(FiledFact<Assignment> filed) {
        Assignment old = filed.fact();
        file.replace(
                StaffFacts.ASSIGNMENT, filed.id(), new Assignment(old.unit(), old.position(), old.from(), lastDay()));
    }

    private void endPost(FiledFact<LeadershipPost> filed) {
        LeadershipPost old = filed.fact();
        file.replace(
                StaffFacts.LEADERSHIP_POST,
                filed.id(),
                new LeadershipPost(old.title(), old.level(), old.unit(), old.from(), lastDay()));
    }

    private ProblemException notEmployed() {
        return ProblemException.of(
                        422,
                        "not-employed",
                        "Người này không làm việc ngày hôm trước",
                        "The person is not on payroll the day before")
                .withDetail(
                        "Cơ quan %s, ngày %s".formatted(file.member().agency(), lastDay()),
                        "Agency %s, day %s".formatted(file.member().agency(), lastDay()));
    }
}
