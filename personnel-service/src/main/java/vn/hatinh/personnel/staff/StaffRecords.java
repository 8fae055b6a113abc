package vn.hatinh.personnel.staff;

import java.util.List;

import vn.hatinh.contracts.personnel.StaffRecord;
import vn.hatinh.personnel.fact.EndRule;
import vn.hatinh.personnel.fact.StaffFact;
import vn.hatinh.personnel.fact.StaffFactType;

/**
 * The pseudonymous record of a person: no name, no staff code, no day of birth. An end that was left empty is worked
 * out here, for the registry keeps it empty.
 */
final class StaffRecords {

    private StaffRecords() {}

    static StaffRecord of(StaffFile file) {
        StaffMember member = file.member();
        EndRule ends = FactEnds.of(file);
        return new StaffRecord(
                member.id(),
                member.agency(),
                member.person().sex(),
                member.person().birthMonth(),
                published(file, StaffFacts.EMPLOYMENT, ends),
                published(file, StaffFacts.ASSIGNMENT, ends),
                published(file, StaffFacts.GRADE, ends),
                published(file, StaffFacts.LEADERSHIP_POST, ends),
                published(file, StaffFacts.PLANNING_ENTRY, ends),
                published(file, StaffFacts.PARTY_MEMBERSHIP, ends),
                published(file, StaffFacts.PARTY_COMMITTEE_SEAT, ends),
                published(file, StaffFacts.JOB_FIT_ASSESSMENT, ends),
                published(file, StaffFacts.TRAINING, ends),
                published(file, StaffFacts.LANGUAGE, ends),
                published(file, StaffFacts.HEALTH_CHECK, ends),
                published(file, StaffFacts.PREGNANCY, ends),
                published(file, StaffFacts.COMMITMENT, ends),
                ExpectedRetirement.of(file).orElse(null));
    }

    private static <F extends StaffFact<P>, P extends Record> List<P> published(
            StaffFile file, StaffFactType<F, P> type, EndRule ends) {
        return file.facts(type).stream().map(fact -> fact.published(ends)).toList();
    }
}
