package vn.hatinh.indicators.engine.whatif;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import vn.hatinh.indicators.engine.contribution.Contribution;
import vn.hatinh.indicators.engine.contribution.Contributions;
import vn.hatinh.indicators.engine.contribution.StaffContributions;
import vn.hatinh.indicators.engine.plan.Formula;
import vn.hatinh.indicators.engine.plan.Plan;
import vn.hatinh.indicators.engine.state.AgencyState;
import vn.hatinh.indicators.engine.value.IndicatorValue;
import vn.hatinh.indicators.engine.value.Valuation;

/**
 * Finds the fewest people whose records must change for a value to reach its target, and every choice of so many.
 *
 * <p>A value is a function of the sums its formula reads. People whose change moves these sums alike are therefore
 * interchangeable, and only how many of each such group are taken needs to be tried: a hundred equal candidates are one
 * group. Within its limits the search is exact.
 */
public final class SmallestSets {

    /** Values computed before the search gives up: some seconds of work. */
    private static final int MOST_TRIALS = 20_000;

    private final String agency;
    private final Plan plan;
    private final AgencyState state;
    private final StaffContributions contributions;
    private final int mostTrials;

    /** @param agency stands for the agency's own unit as long as no unit is known */
    public SmallestSets(String agency, Plan plan, AgencyState state, StaffContributions contributions) {
        this(agency, plan, state, contributions, MOST_TRIALS);
    }

    SmallestSets(String agency, Plan plan, AgencyState state, StaffContributions contributions, int mostTrials) {
        this.agency = agency;
        this.plan = plan;
        this.state = state;
        this.contributions = contributions;
        this.mostTrials = mostTrials;
    }

    /** Someone whose record could change. */
    public record Candidate(String id, Revision revision) {}

    /** So many of these interchangeable people. */
    public record Pick(int people, List<String> among) {}

    /** How the search ended. */
    public enum Outcome {
        ALREADY_REACHED,
        REACHED,
        /** not by any set of the candidates within the limit */
        OUT_OF_REACH,
        /** there were too many sets to try them all; smaller sizes than {@code size} do not reach it */
        GAVE_UP
    }

    /**
     * @param size of the smallest sets; where the search gave up, the size it had come to
     * @param choices every way to take so many
     * @param withoutEffect candidates whose change does not move the value
     * @param after the value with the first choice, or with all candidates within the limit when there is none
     */
    public record Result(
            Outcome outcome,
            int size,
            List<List<Pick>> choices,
            int withoutEffect,
            IndicatorValue now,
            IndicatorValue after) {}

    /** @param most size of the largest sets looked at */
    public Result search(Aim aim, List<Candidate> candidates, int most) {
        IndicatorValue now = value(aim, List.of());
        if (now.reaches(aim.target())) {
            return new Result(Outcome.ALREADY_REACHED, 0, List.of(), 0, now, now);
        }
        Map<Set<Contribution>, List<String>> groups = candidates.stream()
                .collect(Collectors.groupingBy(
                        candidate -> effect(aim, candidate),
                        LinkedHashMap::new,
                        Collectors.mapping(Candidate::id, Collectors.toList())));
        List<String> withoutEffect = groups.remove(Set.<Contribution>of());
        Trials trials = new Trials(aim, List.copyOf(groups.entrySet()));
        return trials.result(most, withoutEffect == null ? 0 : withoutEffect.size(), now);
    }

    /** What a change adds to the sums that the value is computed from. */
    private Set<Contribution> effect(Aim aim, Candidate candidate) {
        Set<String> measures = aim.reading().formula().measures().collect(Collectors.toSet());
        boolean unitMatters = aim.reading().formula() instanceof Formula.ShareOfUnits
                || !aim.unit().equals(new Valuation(agency, plan, state).agencyUnit(aim.at(plan.horizon())));
        List<Contribution> moved = candidate.revision().difference(contributions).stream()
                .filter(c -> measures.contains(c.measure()) && !c.at().isAfter(aim.at(plan.horizon())))
                .map(c -> unitMatters ? c : new Contribution(c.measure(), c.key(), "", c.at(), c.amount()))
                .toList();
        return Set.copyOf(Contributions.difference(List.of(), moved));
    }

    private IndicatorValue value(Aim aim, List<Contribution> added) {
        return aim.value(new Valuation(agency, plan, state.plus(added)));
    }

    /** Tries sizes one after the other, and for each size every distribution over the groups. */
    private final class Trials {

        private final Aim aim;
        private final List<Map.Entry<Set<Contribution>, List<String>>> groups;
        private final List<List<Pick>> found = new ArrayList<>();
        private IndicatorValue after;
        private int tried;

        Trials(Aim aim, List<Map.Entry<Set<Contribution>, List<String>>> groups) {
            this.aim = aim;
            this.groups = groups;
        }

        Result result(int most, int withoutEffect, IndicatorValue now) {
            int all = groups.stream().mapToInt(group -> group.getValue().size()).sum();
            int size = 1;
            while (size <= Math.min(most, all)) {
                distribute(size, 0, new int[groups.size()]);
                if (tried >= mostTrials) {
                    return new Result(Outcome.GAVE_UP, size, List.of(), withoutEffect, now, null);
                } else if (!found.isEmpty()) {
                    return new Result(Outcome.REACHED, size, List.copyOf(found), withoutEffect, now, after);
                }
                size++;
            }
            return new Result(Outcome.OUT_OF_REACH, 0, List.of(), withoutEffect, now, all <= most ? ofAll() : null);
        }

        private void distribute(int left, int group, int[] taken) {
            if (tried >= mostTrials) {
                return;
            } else if (left == 0) {
                attempt(taken);
            } else if (group < groups.size()) {
                int most = Math.min(left, groups.get(group).getValue().size());
                for (int people = most; people >= 0; people--) {
                    taken[group] = people;
                    distribute(left - people, group + 1, taken);
                }
                taken[group] = 0;
            }
        }

        private void attempt(int[] taken) {
            tried++;
            IndicatorValue value = value(aim, added(taken));
            if (value.reaches(aim.target())) {
                after = found.isEmpty() ? value : after;
                found.add(picks(taken));
            }
        }

        private IndicatorValue ofAll() {
            return value(
                    aim,
                    added(groups.stream()
                            .mapToInt(group -> group.getValue().size())
                            .toArray()));
        }

        private List<Contribution> added(int[] taken) {
            List<Contribution> added = new ArrayList<>();
            for (int i = 0; i < taken.length; i++) {
                int people = taken[i];
                groups.get(i).getKey().forEach(c -> addTimes(added, c, people));
            }
            return added;
        }

        private static void addTimes(List<Contribution> added, Contribution c, int people) {
            if (people > 0) {
                added.add(new Contribution(c.measure(), c.key(), c.unit(), c.at(), people * c.amount()));
            }
        }

        private List<Pick> picks(int[] taken) {
            List<Pick> picks = new ArrayList<>();
            for (int i = 0; i < taken.length; i++) {
                if (taken[i] > 0) {
                    picks.add(new Pick(taken[i], groups.get(i).getValue()));
                }
            }
            return picks;
        }
    }
}
