package vn.hatinh.indicators.engine.contribution;

import java.util.List;
import java.util.stream.Stream;

import vn.hatinh.indicators.engine.facts.StaffFacts;
import vn.hatinh.indicators.engine.plan.Plan;

/** Keys of {@link Plan#SEEN}: which kinds of facts a record holds, and which codes whose list is open. */
final class Seen {

    private Seen() {}

    static List<String> of(StaffFacts facts) {
        Stream<String> kinds = Stream.of(
                        kind("EMPLOYMENT", facts.employment()),
                        kind("LEADERSHIP_POST", facts.posts()),
                        kind("PLANNING_ENTRY", facts.planning()),
                        kind("PARTY_COMMITTEE_SEAT", facts.seats()),
                        kind("PARTY_MEMBERSHIP", facts.party()),
                        kind("JOB_FIT_ASSESSMENT", facts.assessments()),
                        kind("TRAINING", facts.courses()),
                        kind("LANGUAGE", facts.languages()),
                        kind("HEALTH_CHECK", facts.checks()),
                        kind("PREGNANCY", facts.pregnancies()),
                        kind("COMMITMENT", facts.commitments()),
                        kind("GRADE", facts.grades()))
                .flatMap(kind -> kind);
        Stream<String> grades = facts.grades().stream().map(grade -> "grade:" + grade.code());
        Stream<String> languages = facts.languages().stream().map(proof -> "language:" + proof.language());
        return Stream.of(kinds, grades, languages)
                .flatMap(keys -> keys)
                .distinct()
                .toList();
    }

    private static Stream<String> kind(String name, List<?> facts) {
        return facts.isEmpty() ? Stream.empty() : Stream.of("fact:" + name);
    }
}
