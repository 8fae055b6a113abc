package vn.hatinh.personnel.staff;

import java.util.List;
import java.util.function.Function;

import vn.hatinh.personnel.fact.EndRule;
import vn.hatinh.personnel.fact.StaffFact;
import vn.hatinh.personnel.fact.StaffFactType;

/** Shows a staff file to the API. */
final class StaffDetailsMapper {

    private StaffDetailsMapper() {}

    static StaffDetails of(StaffFile file) {
        StaffMember member = file.member();
        Person person = member.person();
        EndRule ends = StaffRecords.endsOf(file);
        return new StaffDetails(
                member.agency(),
                member.code(),
                person.fullName(),
                person.sex(),
                person.birthDate(),
                member.version(),
                ExpectedRetirement.of(file).orElse(null),
                list(file, StaffFacts.EMPLOYMENT, f -> new StaffDetails.Employment(f.type(), f.from(), f.to())),
                list(
                        file,
                        StaffFacts.ASSIGNMENT,
                        f -> new StaffDetails.Assignment(f.unit(), f.position(), f.from(), f.to())),
                list(file, StaffFacts.GRADE, f -> new StaffDetails.Grade(f.grade(), f.from(), f.to())),
                list(
                        file,
                        StaffFacts.LEADERSHIP_POST,
                        f -> new StaffDetails.LeadershipPost(
                                f.title(),
                                f.level(),
                                f.unit(),
                                f.from(),
                                f.to(),
                                f.published(ends).expectedEnd())),
                list(
                        file,
                        StaffFacts.PLANNING_ENTRY,
                        f -> new StaffDetails.PlanningEntry(
                                f.title(),
                                f.level(),
                                f.from(),
                                f.to(),
                                f.published(ends).expectedEnd())),
                list(
                        file,
                        StaffFacts.PARTY_MEMBERSHIP,
                        f -> new StaffDetails.PartyMembership(f.admitted(), f.official(), f.left())),
                list(
                        file,
                        StaffFacts.PARTY_COMMITTEE_SEAT,
                        f -> new StaffDetails.PartyCommitteeSeat(
                                f.role(), f.from(), f.to(), f.published(ends).expectedEnd())),
                list(file, StaffFacts.JOB_FIT_ASSESSMENT, f -> new StaffDetails.JobFitAssessment(f.on(), f.suitable())),
                list(
                        file,
                        StaffFacts.TRAINING,
                        f -> new StaffDetails.Training(f.kind(), f.course(), f.from(), f.completed(), f.level())),
                list(
                        file,
                        StaffFacts.LANGUAGE,
                        f -> new StaffDetails.Language(f.language(), f.basis(), f.level(), f.issued(), f.expires())),
                list(file, StaffFacts.HEALTH_CHECK, f -> new StaffDetails.HealthCheck(f.kind(), f.on())),
                list(
                        file,
                        StaffFacts.PREGNANCY,
                        f -> new StaffDetails.Pregnancy(
                                f.notified(), f.ended(), f.leavesRequested(), f.leavesGranted())),
                list(file, StaffFacts.COMMITMENT, f -> new StaffDetails.Commitment(f.year(), f.signed())));
    }

    private static <F extends StaffFact<P>, P extends Record, V> List<V> list(
            StaffFile file, StaffFactType<F, P> type, Function<F, V> view) {
        return file.facts(type).stream().map(view).toList();
    }
}
