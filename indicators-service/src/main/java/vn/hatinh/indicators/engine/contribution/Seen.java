package vn.hatinh.indicators.engine.contribution;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import vn.hatinh.indicators.engine.facts.StaffFacts;
import vn.hatinh.indicators.engine.plan.Plan;

/** Keys of {@link Plan#SEEN}: which kinds of facts a record holds, and which codes whose list is open. */
final class Seen {

    private Seen() {}

    static Set<String> of(StaffFacts facts) {
        Set<String> keys = new LinkedHashSet<>();
        add(keys, "fact:EMPLOYMENT", facts.employment());
        add(keys, "fact:LEADERSHIP_POST", facts.posts());
        add(keys, "fact:PLANNING_ENTRY", facts.planning());
        add(keys, "fact:PARTY_COMMITTEE_SEAT", facts.seats());
        add(keys, "fact:PARTY_MEMBERSHIP", facts.party());
        add(keys, "fact:JOB_FIT_ASSESSMENT", facts.assessments());
        add(keys, "fact:TRAINING", facts.courses());
        add(keys, "fact:LANGUAGE", facts.languages());
        add(keys, "fact:HEALTH_CHECK", facts.checks());
        add(keys, "fact:PREGNANCY", facts.pregnancies());
        add(keys, "fact:COMMITMENT", facts.commitments());
        add(keys, "fact:GRADE", facts.grades());
        facts.grades().forEach(grade -> keys.add("grade:" + grade.code()));
        facts.languages().forEach(proof -> keys.add("language:" + proof.language()));
        return keys;
    }

    private static void add(Set<String> keys, String kind, List<?> facts) {
        if (!facts.isEmpty()) {
            keys.add(kind);
        }
    }
}
