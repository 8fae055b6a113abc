package vn.hatinh.personnel.transfer;

import java.time.LocalDate;
import java.util.List;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import vn.hatinh.contracts.personnel.OrganisationLevel;
import vn.hatinh.contracts.personnel.StaffType;
import vn.hatinh.personnel.staff.StaffFacts;
import vn.hatinh.personnel.staff.StaffFile;

/** A person's time in an earlier agency: employment, assignments and posts, nothing else. */
@Schema(description = "Quá trình công tác ở cơ quan trước / Time in an earlier agency")
public record Career(
        @Schema(examples = "H27.05") String agency,
        List<Employment> employment,
        List<Assignment> assignments,
        List<Post> leadershipPosts) {

    @Schema(name = "CareerEmployment")
    public record Employment(StaffType type, LocalDate from, LocalDate to) {}

    @Schema(name = "CareerAssignment")
    public record Assignment(String unit, String position, LocalDate from, LocalDate to) {}

    @Schema(name = "CareerPost")
    public record Post(String title, OrganisationLevel level, String unit, LocalDate from, LocalDate to) {}

    /** What began before the day. */
    static Career before(LocalDate day, StaffFile file) {
        return new Career(
                file.member().agency(),
                file.facts(StaffFacts.EMPLOYMENT).stream()
                        .filter(fact -> fact.from().isBefore(day))
                        .map(fact -> new Employment(fact.type(), fact.from(), fact.to()))
                        .toList(),
                file.facts(StaffFacts.ASSIGNMENT).stream()
                        .filter(fact -> fact.from().isBefore(day))
                        .map(fact -> new Assignment(fact.unit(), fact.position(), fact.from(), fact.to()))
                        .toList(),
                file.facts(StaffFacts.LEADERSHIP_POST).stream()
                        .filter(fact -> fact.from().isBefore(day))
                        .map(fact -> new Post(fact.title(), fact.level(), fact.unit(), fact.from(), fact.to()))
                        .toList());
    }
}
