package vn.hatinh.indicators.whatif;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

import jakarta.enterprise.context.ApplicationScoped;

import vn.hatinh.indicators.engine.contribution.Contribution;
import vn.hatinh.indicators.engine.facts.StaffFacts;
import vn.hatinh.indicators.engine.plan.Measure;
import vn.hatinh.indicators.engine.plan.Measure.Subject;
import vn.hatinh.indicators.engine.plan.Plan;
import vn.hatinh.indicators.engine.plan.Timing;
import vn.hatinh.indicators.engine.predicate.Predicate;
import vn.hatinh.indicators.engine.state.Sums;
import vn.hatinh.indicators.engine.whatif.ImpossibleChangeException;
import vn.hatinh.indicators.engine.whatif.ProposedChange;
import vn.hatinh.indicators.engine.whatif.Revision;
import vn.hatinh.indicators.engine.whatif.SmallestSets.Candidate;
import vn.hatinh.indicators.store.AgencyCount.Id;
import vn.hatinh.indicators.store.AgencyStates;
import vn.hatinh.indicators.store.CountedState;
import vn.hatinh.indicators.store.StaffSnapshot;
import vn.hatinh.indicators.store.StaffSnapshot.Member;
import vn.hatinh.indicators.store.StaffSnapshots;
import vn.hatinh.indicators.values.Problems;
import vn.hatinh.support.problem.Text;

/** Finds the people whose records may change. */
@ApplicationScoped
class CandidateSearch {

    private final AgencyStates states;
    private final StaffSnapshots snapshots;

    CandidateSearch(AgencyStates states, StaffSnapshots snapshots) {
        this.states = states;
        this.snapshots = snapshots;
    }

    /** @param notPossible people to whose records the change cannot be made */
    record Candidates(List<Candidate> possible, int notPossible) {}

    /** Records of people who may be chosen, with the sums they belong to. */
    record Found(CountedState counted, Map<String, StaffFacts> records) {

        Candidates candidates(ReachRequest request) {
            if (request.change().kind() == ChangeKind.HIRE) {
                Revision hired = new Revision(null, ChangeReader.newcomer(request.change()));
                return new Candidates(
                        IntStream.rangeClosed(1, request.most())
                                .mapToObj(number -> new Candidate(ChangeRequest.NEW + number, hired))
                                .toList(),
                        0);
            }
            ProposedChange change = ChangeReader.change(request.change());
            List<Candidate> possible = new ArrayList<>();
            records.forEach((id, facts) -> {
                try {
                    possible.add(new Candidate(id, new Revision(facts, change.appliedTo(facts))));
                } catch (ImpossibleChangeException e) {
                    // told as a number: why differs from record to record
                }
            });
            return new Candidates(possible, records.size() - possible.size());
        }
    }

    Found find(Id agency, ReachRequest request) {
        if (request.change().kind() == ChangeKind.HIRE) {
            return new Found(snapshots.of(agency, List.of()).counted(), Map.of());
        }
        ReachRequest.Candidates asked = request.candidates();
        if (asked == null || (asked.of() == null) == (asked.staff() == null)) {
            throw Problems.invalidParameter(
                    "/candidates",
                    null,
                    "required",
                    new Text(
                            "cần cho biết ai có thể được chọn: of (đại lượng) hoặc staff (hồ sơ)",
                            "say who may be chosen: of (a measure) or staff (records)"));
        }
        return asked.staff() == null ? countedBy(agency, asked, request.change().on()) : named(agency, asked.staff());
    }

    private Found named(Id agency, List<String> staff) {
        StaffSnapshot snapshot = snapshots.of(agency, staff);
        staff.stream()
                .filter(id -> !snapshot.members().containsKey(id))
                .findFirst()
                .ifPresent(id -> {
                    throw Problems.unknown(
                            "/candidates/staff", id, new Text("không có hồ sơ này", "there is no such record"));
                });
        Map<String, StaffFacts> records = new LinkedHashMap<>();
        snapshot.members().forEach((id, member) -> records.put(id, member.facts()));
        return new Found(snapshot.counted(), records);
    }

    private Found countedBy(Id agency, ReachRequest.Candidates asked, LocalDate day) {
        Plan plan = states.of(agency).definition().plan();
        requireMeasure(plan, "/candidates/of", asked.of());
        if (asked.without() != null) {
            requireMeasure(plan, "/candidates/without", asked.without());
        }
        StaffSnapshot snapshot = snapshots.countedBy(agency, asked.of());
        Map<String, StaffFacts> records = new LinkedHashMap<>();
        snapshot.members().forEach((id, member) -> {
            if (counts(member, asked.of(), day) && (asked.without() == null || !counts(member, asked.without(), day))) {
                records.put(id, member.facts());
            }
        });
        return new Found(snapshot.counted(), records);
    }

    private static boolean counts(Member member, String measure, LocalDate day) {
        List<Contribution> contributions = member.contributions();
        return Sums.EMPTY.plus(contributions).ofAgency(measure, Predicate.NO_KEY, Timing.STOCK, day) > 0;
    }

    private static void requireMeasure(Plan plan, String pointer, String id) {
        if (!plan.measures().containsKey(id) || !saysWhoOnADay(plan.measures().get(id))) {
            List<String> accepted = plan.measures().values().stream()
                    .filter(CandidateSearch::saysWhoOnADay)
                    .map(Measure::id)
                    .sorted()
                    .toList();
            throw Problems.unknown(
                    pointer, id, new Text("không dùng được; có: " + accepted, "not accepted; there are: " + accepted));
        }
    }

    private static boolean saysWhoOnADay(Measure measure) {
        return measure.subject() == Subject.STAFF
                && measure.timing() == Timing.STOCK
                && !measure.predicate().keyed();
    }
}
