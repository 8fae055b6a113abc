package vn.hatinh.indicators.sight;

import java.util.Map;

import jakarta.enterprise.context.ApplicationScoped;

import vn.hatinh.indicators.engine.disclosure.DisclosureControl;
import vn.hatinh.indicators.engine.plan.Plan;
import vn.hatinh.indicators.rollup.AgencyPart;
import vn.hatinh.indicators.rollup.Known;
import vn.hatinh.indicators.settings.AppSettings;

/** What readers of published figures get: the same that is published in events, and roll-ups of it. */
@ApplicationScoped
public class PublishedFigures {

    private final DisclosureControl control;

    PublishedFigures(AppSettings settings) {
        this.control = new DisclosureControl(settings.disclosure().threshold());
    }

    public PublishedAgency of(Known now) {
        return new PublishedAgency(now.agency(), now.plan(), now.counted().state(), now.parts(), control);
    }

    /** One of several agencies that are shown beside each other. */
    public PublishedAgency of(AgencyPart part, Plan plan) {
        return new PublishedAgency(part.agency(), plan, part.alone(plan), Map.of(), control);
    }
}
