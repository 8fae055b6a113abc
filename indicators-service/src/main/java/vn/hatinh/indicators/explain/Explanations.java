package vn.hatinh.indicators.explain;

import java.util.List;
import java.util.Map;

import jakarta.enterprise.context.ApplicationScoped;

import vn.hatinh.indicators.engine.plan.Measure;
import vn.hatinh.indicators.engine.plan.Plan;
import vn.hatinh.indicators.engine.predicate.Predicate;
import vn.hatinh.indicators.explain.Explanation.Condition;
import vn.hatinh.indicators.explain.Explanation.MeasureView;
import vn.hatinh.indicators.explain.ValueParameters.Asked;
import vn.hatinh.indicators.settings.AppSettings;
import vn.hatinh.indicators.store.KnownState;
import vn.hatinh.indicators.values.IndicatorView.Point;
import vn.hatinh.support.settings.HomeSettings;

/** Tells what a value counts, and what moved it. */
@ApplicationScoped
class Explanations {

    private static final int MOST_STEPS = 1000;

    private final Trails trails;
    private final Together together;

    Explanations(Trails trails, AppSettings settings, HomeSettings home) {
        this.trails = trails;
        this.together = new Together(settings.leastPeopleTogether(), home.timeZone());
    }

    /** @param single whether moves may be told that tell of one person */
    Explanation explain(Asked asked, boolean single) {
        KnownState known = asked.known();
        Plan plan = known.plan();
        List<Step> last = steps(trails.moves(asked.question(), known, 0, single ? 1 : MOST_STEPS + 1), single);
        return new Explanation(
                asked.question().agency(),
                plan.id(),
                plan.version(),
                known.counted().position(),
                known.counted().asOf(),
                asked.indicator().code(),
                asked.indicator().name(),
                asked.indicator().clause(),
                asked.question().id(),
                asked.reading().name(),
                value(asked),
                measures(asked),
                last.isEmpty() ? null : last.get(0));
    }

    /** @param from the earlier moment; the later one is what the question is asked of */
    LedgerAnswer ledger(Asked asked, KnownState from, boolean single) {
        List<Moved> moves = trails.moves(asked.question(), asked.known(), from.entry(), MOST_STEPS + 1);
        return new LedgerAnswer(
                asked.question().agency(),
                asked.indicator().code(),
                asked.question().id(),
                value(asked),
                steps(moves, single),
                moves.size() > MOST_STEPS);
    }

    /** @param moves one more than are told where there are more */
    private List<Step> steps(List<Moved> moves, boolean single) {
        List<Moved> told = moves.subList(0, Math.min(MOST_STEPS, moves.size()));
        return single ? told.stream().map(Step::single).toList() : together.of(told, told.size() < moves.size());
    }

    private static Point value(Asked asked) {
        return asked.question()
                .answer(asked.known().plan(), asked.known().counted().state())
                .map(Point::of)
                .orElse(null);
    }

    private static List<MeasureView> measures(Asked asked) {
        Map<String, Measure> measures = asked.known().plan().measures();
        List<String> numerators = asked.reading().formula().numeratorMeasures().toList();
        return asked.reading()
                .formula()
                .measures()
                .distinct()
                .map(id -> new MeasureView(
                        id,
                        numerators.contains(id),
                        measures.get(id).predicate().expression().strip(),
                        measures.get(id).predicate().conditions().stream()
                                .map(Predicate::expression)
                                .map(expression -> new Condition(
                                        expression.strip(),
                                        asked.known().plan().conditions().get(expression)))
                                .toList()))
                .toList();
    }
}
