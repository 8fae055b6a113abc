package vn.hatinh.indicators.sight;

import java.util.Map;
import java.util.TreeMap;

import jakarta.enterprise.context.ApplicationScoped;

import vn.hatinh.indicators.engine.disclosure.DisclosureControl;
import vn.hatinh.indicators.engine.plan.Plan;
import vn.hatinh.indicators.rollup.AgencyPart;
import vn.hatinh.indicators.rollup.Known;
import vn.hatinh.indicators.settings.AppSettings;
import vn.hatinh.indicators.store.AgencyCount.Id;
import vn.hatinh.indicators.store.SoftlyRemembered;

/** What readers of published figures get: the same that is published in events, and roll-ups of it. */
@ApplicationScoped
public class PublishedFigures {

    /** The agencies of a country, under a plan or two. */
    private static final int MOST_REMEMBERED = 10_000;

    /** The country and its provinces. */
    private static final int MOST_ROLL_UPS = 100;

    private final DisclosureControl control;
    private final SoftlyRemembered<Id, AgencyNumbers> remembered = new SoftlyRemembered<>(MOST_REMEMBERED);
    private final SoftlyRemembered<Id, RollUp> rollUps = new SoftlyRemembered<>(MOST_ROLL_UPS);

    PublishedFigures(AppSettings settings) {
        this.control = new DisclosureControl(settings.disclosure().threshold());
    }

    /** A roll-up whose agencies did not change is the very same. */
    private record RollUp(Known known, RoundedSeries rounded) {}

    public PublishedAgency of(Known now) {
        Map<String, AgencyNumbers> parts = new TreeMap<>();
        now.parts().forEach((agency, part) -> parts.put(agency, numbers(part, now.plan())));
        RoundedSeries rounded = now.isRollUp() ? rounded(now) : new RoundedSeries();
        return new PublishedAgency(now.agency(), now.plan(), now.counted().state(), parts, control, rounded);
    }

    @SuppressWarnings("ReferenceEquality")
    private RoundedSeries rounded(Known now) {
        RollUp before = rollUps.get(now.id());
        if (before != null && before.known() == now) {
            return before.rounded();
        }
        RollUp changed = new RollUp(now, new RoundedSeries());
        rollUps.put(now.id(), changed);
        return changed.rounded();
    }

    private AgencyNumbers numbers(AgencyPart part, Plan plan) {
        Id id = new Id(part.agency(), plan.id());
        AgencyNumbers known = remembered.get(id);
        if (known == null || !known.areOf(part, plan)) {
            known = new AgencyNumbers(part, plan);
            remembered.put(id, known);
        }
        return known;
    }

    /** One of several agencies that are shown beside each other. */
    public PublishedAgency of(AgencyPart part, Plan plan) {
        return new PublishedAgency(part.agency(), plan, part.alone(plan), Map.of(), control, new RoundedSeries());
    }
}
