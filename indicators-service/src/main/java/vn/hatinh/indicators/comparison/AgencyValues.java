package vn.hatinh.indicators.comparison;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;

import vn.hatinh.indicators.comparison.ComparisonParameters.Asked;
import vn.hatinh.indicators.engine.plan.Plan;
import vn.hatinh.indicators.engine.plan.Timing;
import vn.hatinh.indicators.engine.value.IndicatorValue;
import vn.hatinh.indicators.engine.value.Valuation;
import vn.hatinh.indicators.rollup.AgencyPart;
import vn.hatinh.indicators.rollup.Known;
import vn.hatinh.indicators.rollup.RollUps;
import vn.hatinh.indicators.sight.PublishedFigures;
import vn.hatinh.indicators.sight.Seen;
import vn.hatinh.indicators.sight.Sights;
import vn.hatinh.indicators.store.AgencyCount.Id;
import vn.hatinh.indicators.values.IndicatorView.Point;
import vn.hatinh.indicators.values.Parameters;
import vn.hatinh.support.rest.Page;
import vn.hatinh.support.rest.PageRequest;

/** Values of agencies, each as the agency itself is answered. */
@ApplicationScoped
class AgencyValues {

    private final RollUps rollUps;
    private final Sights sights;
    private final PublishedFigures published;

    AgencyValues(RollUps rollUps, Sights sights, PublishedFigures published) {
        this.rollUps = rollUps;
        this.sights = sights;
        this.published = published;
    }

    Page<AgencyValue> of(Id below, ComparisonParameters parameters, LocalDate today, PageRequest page) {
        Map<String, AgencyPart> agencies = rollUps.agencies(below);
        Known together = rollUps.together(below, agencies);
        Plan plan = together.plan();
        Asked asked = parameters.in(
                plan,
                new Valuation(below.agency(), plan, together.counted().state()),
                sights.currentDay(today, plan.horizon()));
        sights.requireCutOffs(Parameters.ON, asked.days(), plan.horizon());
        return new Page<>(
                agencies.values().stream()
                        .skip(page.offset())
                        .limit(page.size())
                        .map(part -> value(part, plan, asked))
                        .toList(),
                page.page(),
                page.size(),
                agencies.size());
    }

    private AgencyValue value(AgencyPart part, Plan plan, Asked asked) {
        return new AgencyValue(
                part.agency(),
                plan.id(),
                part.counted().definition().plan().version(),
                part.counted().position(),
                part.counted().asOf(),
                seen(part, plan, asked).map(Point::of).orElse(null));
    }

    private Optional<Seen> seen(AgencyPart part, Plan plan, Asked asked) {
        IndicatorValue whole = whole(part, plan, asked);
        return sights.isControlled()
                ? published
                        .of(part, plan)
                        .see(asked.indicator(), asked.reading(), asked.id(), Stream.of(whole))
                        .findFirst()
                : Optional.of(Seen.whole(whole));
    }

    private static IndicatorValue whole(AgencyPart part, Plan plan, Asked asked) {
        Valuation valuation = new Valuation(part.agency(), plan, part.alone(plan));
        return asked.reading().timing() == Timing.STOCK
                ? valuation.stock(asked.indicator(), asked.reading(), asked.id(), part.agency(), asked.day())
                : valuation.flow(asked.indicator(), asked.reading(), asked.id(), part.agency(), asked.period());
    }
}
