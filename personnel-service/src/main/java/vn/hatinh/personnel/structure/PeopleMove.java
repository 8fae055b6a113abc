package vn.hatinh.personnel.structure;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Set;
import java.util.function.Function;

import vn.hatinh.personnel.employment.Assignment;
import vn.hatinh.personnel.fact.EndRule;
import vn.hatinh.personnel.leadership.LeadershipPost;
import vn.hatinh.personnel.staff.FactEnds;
import vn.hatinh.personnel.staff.FiledFact;
import vn.hatinh.personnel.staff.StaffFacts;
import vn.hatinh.personnel.staff.StaffFile;

/**
 * People who go to another unit on a day: what they do there ends the day before, and goes on in the new unit. Posts of
 * leadership end with their unit, since a post in the new one needs an appointment.
 *
 * @param from units that people leave
 * @param day first day in the new unit
 * @param target the new unit by staff code; the old one for those who stay
 */
record PeopleMove(Set<String> from, LocalDate day, Function<String, String> target) {

    void apply(Collection<StaffFile> people) {
        people.forEach(this::apply);
    }

    private void apply(StaffFile file) {
        EndRule ends = FactEnds.of(file);
        String unit = target.apply(file.member().code());
        file.filed(StaffFacts.ASSIGNMENT).stream()
                .filter(filed -> from.contains(filed.fact().unit())
                        && !filed.fact().unit().equals(unit)
                        && reaches(filed.fact().from(), filed.fact().to(), ends))
                .forEach(filed -> move(file, filed, unit));
        file.filed(StaffFacts.LEADERSHIP_POST).stream()
                .filter(filed -> from.contains(filed.fact().unit())
                        && filed.fact().from().isBefore(day)
                        && reaches(filed.fact().from(), filed.fact().to(), ends))
                .filter(filed -> !filed.fact().unit().equals(unit))
                .forEach(filed -> end(file, filed));
    }

    private boolean reaches(LocalDate begun, LocalDate to, EndRule ends) {
        LocalDate end = ends.lastDay(begun, to);
        return end == null || !end.isBefore(day);
    }

    private void move(StaffFile file, FiledFact<Assignment> filed, String unit) {
        Assignment old = filed.fact();
        if (old.from().isBefore(day)) {
            file.replace(
                    StaffFacts.ASSIGNMENT,
                    filed.id(),
                    new Assignment(old.unit(), old.position(), old.from(), day.minusDays(1)));
            file.add(StaffFacts.ASSIGNMENT, new Assignment(unit, old.position(), day, old.to()));
        } else {
            file.replace(StaffFacts.ASSIGNMENT, filed.id(), new Assignment(unit, old.position(), old.from(), old.to()));
        }
    }

    private void end(StaffFile file, FiledFact<LeadershipPost> filed) {
        LeadershipPost post = filed.fact();
        file.replace(
                StaffFacts.LEADERSHIP_POST,
                filed.id(),
                new LeadershipPost(post.title(), post.level(), post.unit(), post.from(), day.minusDays(1)));
    }
}
