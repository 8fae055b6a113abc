package vn.hatinh.indicators.engine.history;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.IntStream;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;
import net.jqwik.api.statistics.StatisticsReport;
import net.jqwik.api.statistics.StatisticsReport.StatisticsReportMode;

import vn.hatinh.indicators.engine.bruteforce.BruteForce;
import vn.hatinh.indicators.engine.bruteforce.Records;
import vn.hatinh.indicators.engine.contribution.StaffContributions;
import vn.hatinh.indicators.engine.facts.StaffFacts;
import vn.hatinh.indicators.engine.facts.StaffFacts.Assessment;
import vn.hatinh.indicators.engine.facts.StaffFacts.Commitment;
import vn.hatinh.indicators.engine.facts.StaffFacts.Course;
import vn.hatinh.indicators.engine.facts.StaffFacts.Language;
import vn.hatinh.indicators.engine.facts.StaffFacts.Party;
import vn.hatinh.indicators.engine.facts.StaffFacts.Planning;
import vn.hatinh.indicators.engine.facts.StaffFacts.Post;
import vn.hatinh.indicators.engine.given.Batch;
import vn.hatinh.indicators.engine.plan.Plan;
import vn.hatinh.indicators.engine.plan.Reading;
import vn.hatinh.indicators.engine.plan.Target;
import vn.hatinh.indicators.engine.plan.Target.Rule;
import vn.hatinh.indicators.engine.time.Period;
import vn.hatinh.indicators.engine.value.Fraction;
import vn.hatinh.indicators.engine.value.Valuation;
import vn.hatinh.indicators.engine.whatif.Aim;
import vn.hatinh.indicators.engine.whatif.ImpossibleChangeException;
import vn.hatinh.indicators.engine.whatif.ProposedChange;
import vn.hatinh.indicators.engine.whatif.ProposedChange.Begins;
import vn.hatinh.indicators.engine.whatif.ProposedChange.Leaves;
import vn.hatinh.indicators.engine.whatif.Revision;
import vn.hatinh.indicators.engine.whatif.SmallestSets;
import vn.hatinh.indicators.engine.whatif.SmallestSets.Candidate;
import vn.hatinh.indicators.engine.whatif.SmallestSets.Outcome;
import vn.hatinh.indicators.engine.whatif.SmallestSets.Pick;
import vn.hatinh.indicators.engine.whatif.SmallestSets.Result;
import vn.hatinh.indicators.sample.SampleState;

import static org.assertj.core.api.Assertions.assertThat;

/** The smallest sets are those that one finds by trying every set of people with plain loops. */
class SmallestSetsTest {

    private static final Plan PLAN = SampleState.plan();
    private static final StaffContributions CONTRIBUTIONS = new StaffContributions(PLAN);

    /** A change that may move the indicator. */
    record Question(String code, Function<LocalDate, ProposedChange> change, int figure, LocalDate day) {

        Period period() {
            return Period.year(day.getYear());
        }
    }

    @Provide
    Arbitrary<Records> agencies() {
        return Combinators.combine(Evenly.list(RandomStaff.staff(), 2, 6), RandomUnits.all())
                .as((staff, units) -> new Records(
                        Agencies.CODE,
                        staff.stream().map(member -> member.facts()).toList(),
                        List.of(),
                        units));
    }

    @Provide
    Arbitrary<Question> questions() {
        Map<String, Function<LocalDate, Record>> facts = Map.of(
                "1.1", day -> new Post("PHONG", RandomUnits.OWN, day, null),
                "II.2.1b", day -> new Post("PHONG", "P1", day, null),
                "1.2", day -> new Planning("PHONG", day, null),
                "1.4", day -> new Party(day, null, null),
                "2.1", day -> new Assessment(day, true),
                "5.1", day -> new Course("KHAC", day),
                "5.2", day -> new Language("en", "XAC_NHAN", 0, day, null),
                "6.2", day -> new Commitment(day.getYear(), day));
        Arbitrary<Question> beginning = Combinators.combine(
                        Arbitraries.of(new TreeSet<>(facts.keySet())),
                        Evenly.between(1, 100),
                        RandomDates.plannedDays())
                .as((code, figure, day) ->
                        new Question(code, on -> new Begins(facts.get(code).apply(on), on), figure, day));
        Arbitrary<Question> leaving = Combinators.combine(
                        Arbitraries.of("1.1", "1.2", "1.3", "1.4", "2.1"),
                        Evenly.between(1, 100),
                        RandomDates.plannedDays())
                .as((code, figure, day) -> new Question(code, Leaves::new, figure, day));
        return Arbitraries.frequencyOf(net.jqwik.api.Tuple.of(3, beginning), net.jqwik.api.Tuple.of(1, leaving));
    }

    @Property(tries = 120, edgeCases = EdgeCasesMode.NONE)
    @StatisticsReport(StatisticsReportMode.OFF)
    void theSmallestSetsAreThoseThatTryingEverySetFinds(
            @ForAll("agencies") Records records, @ForAll("questions") Question question) {
        List<Candidate> candidates = candidates(records, question);

        Result result = new SmallestSets(Agencies.CODE, PLAN, Batch.of(PLAN, records), CONTRIBUTIONS)
                .search(aim(records, question), candidates, 6);

        assertThat(expanded(result)).isEqualTo(smallestByTrying(records, candidates, question));
        Statistics.label("outcome").collect(result.outcome());
        Statistics.label("outcome")
                .coverage(coverage -> List.of(Outcome.ALREADY_REACHED, Outcome.REACHED, Outcome.OUT_OF_REACH)
                        .forEach(outcome -> coverage.check(outcome).count(count -> count > 0)));
    }

    private static Aim aim(Records records, Question question) {
        var indicator = PLAN.indicator(question.code()).orElseThrow();
        Reading headline = indicator.headline().orElseThrow();
        Aim aim = new Aim(
                indicator,
                headline,
                Reading.HEADLINE,
                "",
                PLAN.horizon().cutOff(question.period()),
                question.period(),
                new Target(Rule.AT_LEAST, BigDecimal.valueOf(question.figure()), null, null, null));
        return aim.of(new Valuation(Agencies.CODE, PLAN, Batch.of(PLAN, records)).agencyUnit(aim.at(PLAN.horizon())));
    }

    /** Numbered as the staff is. */
    private static List<Candidate> candidates(Records records, Question question) {
        List<Candidate> candidates = new ArrayList<>();
        for (int i = 0; i < records.staff().size(); i++) {
            StaffFacts before = records.staff().get(i);
            try {
                StaffFacts after = question.change().apply(question.day()).appliedTo(before);
                candidates.add(new Candidate(String.valueOf(i), new Revision(before, after)));
            } catch (ImpossibleChangeException e) {
                assertThat(e.reason()).isNotNull();
            }
        }
        return candidates;
    }

    /** Every set of people that the choices stand for; of one that is reached without a change, the empty set. */
    private static Set<Set<String>> expanded(Result result) {
        Set<Set<String>> sets = new HashSet<>();
        if (result.outcome() == Outcome.ALREADY_REACHED) {
            sets.add(Set.of());
        }
        result.choices().forEach(picks -> sets.addAll(sets(picks)));
        return sets;
    }

    private static Set<Set<String>> sets(List<Pick> picks) {
        Set<Set<String>> sets = Set.of(Set.of());
        for (Pick pick : picks) {
            Set<Set<String>> more = new HashSet<>();
            for (Set<String> set : sets) {
                subsets(pick.among(), pick.people()).forEach(taken -> {
                    Set<String> both = new HashSet<>(set);
                    both.addAll(taken);
                    more.add(both);
                });
            }
            sets = more;
        }
        return sets;
    }

    private static Set<Set<String>> smallestByTrying(Records records, List<Candidate> candidates, Question question) {
        List<String> ids = candidates.stream().map(Candidate::id).toList();
        return IntStream.rangeClosed(0, ids.size())
                .mapToObj(size -> {
                    Set<Set<String>> reaching = new HashSet<>();
                    subsets(ids, size).stream()
                            .filter(set -> reaches(records, candidates, set, question))
                            .forEach(reaching::add);
                    return reaching;
                })
                .filter(reaching -> !reaching.isEmpty())
                .findFirst()
                .orElse(Set.of());
    }

    private static boolean reaches(Records records, List<Candidate> candidates, Set<String> chosen, Question question) {
        List<StaffFacts> staff = new ArrayList<>(records.staff());
        candidates.stream()
                .filter(candidate -> chosen.contains(candidate.id()))
                .forEach(candidate -> staff.set(
                        Integer.parseInt(candidate.id()), candidate.revision().after()));
        Records revised = new Records(records.agency(), staff, List.of(), records.units());
        LocalDate cutOff = PLAN.horizon().cutOff(question.period());
        String unit = new Valuation(Agencies.CODE, PLAN, Batch.of(PLAN, records)).agencyUnit(cutOff);
        return new BruteForce(revised)
                .answers(List.of(cutOff), List.of(question.period())).entrySet().stream()
                        .filter(answer -> answer.getKey().code().equals(question.code())
                                && answer.getKey().reading().equals(Reading.HEADLINE)
                                && answer.getKey().unit().equals(unit))
                        .anyMatch(answer -> answer.getValue().value() != null
                                && answer.getValue().value().compareTo(Fraction.of(question.figure())) >= 0);
    }

    private static List<Set<String>> subsets(List<String> ids, int size) {
        return IntStream.range(0, 1 << ids.size())
                .filter(bits -> Integer.bitCount(bits) == size)
                .mapToObj(bits -> {
                    Set<String> set = new HashSet<>();
                    for (int i = 0; i < ids.size(); i++) {
                        if ((bits >> i & 1) == 1) {
                            set.add(ids.get(i));
                        }
                    }
                    return set;
                })
                .toList();
    }
}
