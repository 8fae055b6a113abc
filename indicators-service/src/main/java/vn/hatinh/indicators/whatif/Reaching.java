package vn.hatinh.indicators.whatif;

import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;

import vn.hatinh.indicators.engine.plan.Indicator;
import vn.hatinh.indicators.engine.plan.Plan;
import vn.hatinh.indicators.engine.plan.Reading;
import vn.hatinh.indicators.engine.plan.Target;
import vn.hatinh.indicators.engine.plan.Target.Rule;
import vn.hatinh.indicators.engine.state.AgencyState;
import vn.hatinh.indicators.engine.value.Valuation;
import vn.hatinh.indicators.engine.whatif.Aim;
import vn.hatinh.indicators.engine.whatif.SmallestSets;
import vn.hatinh.indicators.store.AgencyCount.Id;
import vn.hatinh.indicators.store.CountedState;
import vn.hatinh.indicators.values.IndicatorView.Point;
import vn.hatinh.indicators.values.Problems;
import vn.hatinh.indicators.whatif.WhatIf.When;
import vn.hatinh.support.problem.ProblemError;
import vn.hatinh.support.problem.Text;

/** Asks the engine for the smallest sets of changes that reach a target. */
@ApplicationScoped
class Reaching {

    private static final int MOST_CHOICES = 100;

    private final CandidateSearch search;

    Reaching(CandidateSearch search) {
        this.search = search;
    }

    /** @param withRecords whether the answer may name records */
    ReachAnswer answer(Id id, ReachRequest request, boolean withRecords) {
        String agency = id.agency();
        CandidateSearch.Found found = search.find(id, request);
        CountedState counted = found.counted();
        Plan plan = counted.definition().plan();
        When when = When.of(plan, request.on(), request.period());
        Indicator indicator = Problems.requireIndicator("/indicator", request.indicator(), plan);
        AgencyState state = counted.state();
        Problems.requireUnit("/unit", request.unit(), state.units());
        List<ProblemError> faults = ChangeForm.errors(request.change(), "/change", state.units());
        if (!faults.isEmpty()) {
            throw ImpossibleChanges.problem(faults);
        }
        CandidateSearch.Candidates candidates = found.candidates(request);
        Aim aim = aim(plan, new Valuation(agency, plan, state), indicator, request, when);
        SmallestSets.Result result = new SmallestSets(
                        agency, plan, state, counted.definition().staffContributions())
                .search(aim, candidates.possible(), request.most());
        return new ReachAnswer(
                agency,
                plan.id(),
                plan.version(),
                counted.position(),
                counted.asOf(),
                result.outcome(),
                ReachTexts.of(result, request.most()),
                result.outcome() == SmallestSets.Outcome.REACHED ? result.size() : null,
                choices(result, withRecords),
                candidates.possible().size() + candidates.notPossible(),
                candidates.notPossible(),
                result.withoutEffect(),
                Point.of(result.now()),
                Point.of(result.after()));
    }

    private static Aim aim(Plan plan, Valuation valuation, Indicator indicator, ReachRequest request, When when) {
        String id = request.reading() == null ? Reading.HEADLINE : request.reading();
        Reading reading = Problems.requireReading("/reading", id, indicator, valuation);
        boolean ofAgency = request.unit() == null || request.unit().isBlank();
        Aim aim = new Aim(
                indicator,
                reading,
                id,
                ofAgency ? "" : request.unit(),
                when.on(),
                when.period(),
                target(indicator, reading, request));
        return ofAgency ? aim.of(valuation.agencyUnit(aim.at(plan.horizon()))) : aim;
    }

    private static Target target(Indicator indicator, Reading reading, ReachRequest request) {
        if (request.figure() != null) {
            return new Target(Rule.AT_LEAST, request.figure(), null, null, null);
        } else if (indicator.target() == null || !reading.isHeadline()) {
            throw Problems.invalidParameter(
                    "/figure",
                    null,
                    "required",
                    new Text(
                            "kế hoạch không đặt mục tiêu cho giá trị này; cần cho biết con số cần đạt",
                            "the plan sets no target for this value; say which figure it is to reach"));
        }
        return indicator.target();
    }

    private static List<ReachAnswer.Choice> choices(SmallestSets.Result result, boolean withRecords) {
        return result.choices().stream()
                .limit(MOST_CHOICES)
                .map(picks -> new ReachAnswer.Choice(picks.stream()
                        .map(pick -> new ReachAnswer.Pick(
                                pick.people(), pick.among().size(), withRecords ? pick.among() : null))
                        .toList()))
                .toList();
    }
}
