package vn.hatinh.indicators.publication;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;

import jakarta.enterprise.context.ApplicationScoped;

import vn.hatinh.contracts.EventTypes;
import vn.hatinh.contracts.Topics;
import vn.hatinh.contracts.indicators.AgencyCounted;
import vn.hatinh.contracts.indicators.IndicatorSeriesChanged;
import vn.hatinh.indicators.engine.contribution.Contribution;
import vn.hatinh.indicators.engine.disclosure.DisclosureControl;
import vn.hatinh.indicators.engine.disclosure.Shown;
import vn.hatinh.indicators.engine.plan.Plan;
import vn.hatinh.indicators.engine.state.AgencyState;
import vn.hatinh.indicators.engine.value.Series;
import vn.hatinh.indicators.engine.value.SeriesChanges;
import vn.hatinh.indicators.engine.value.SeriesOfPlan;
import vn.hatinh.indicators.engine.value.Valuation;
import vn.hatinh.indicators.settings.AppSettings;
import vn.hatinh.indicators.store.AgencyCount;
import vn.hatinh.support.outbox.Outbox;
import vn.hatinh.support.outbox.OutboxEvent;

/** Tells the others which series a transaction moved, and how far the agency has been counted. */
@ApplicationScoped
public class SeriesPublication {

    private final DisclosureControl control;
    private final Outbox outbox;

    SeriesPublication(AppSettings settings, Outbox outbox) {
        this.control = new DisclosureControl(settings.disclosure().threshold());
        this.outbox = outbox;
    }

    /** @param row the agency's under the plan, as it is after the changes */
    public void publish(AgencyCount row, Plan plan, AgencyState before, AgencyState after, List<Contribution> changes) {
        publish(row, plan, after, new SeriesChanges(row.id.agency(), plan, before, after).causedBy(changes));
    }

    /** Publishes every series again, moved or not. */
    public void publishAll(AgencyCount row, Plan plan, AgencyState state) {
        publish(
                row,
                plan,
                state,
                new SeriesOfPlan(row.id.agency(), plan, state).all().toList());
    }

    /** Takes back the series that there are no longer, for example of readings that another definition does not have. */
    public void takeBack(AgencyCount row, SeriesOfPlan former, SeriesOfPlan now) {
        Set<String> gone = new TreeSet<>(former.keys());
        gone.removeAll(now.keys());
        outbox.appendAll(gone.stream()
                .map(series -> new OutboxEvent(
                        Topics.INDICATOR_VALUES,
                        key(row, series),
                        row.id.agency(),
                        EventTypes.INDICATOR_SERIES_CHANGED,
                        null,
                        null))
                .toList());
    }

    private static String key(AgencyCount row, String series) {
        return String.join("/", row.id.agency(), row.id.plan(), series);
    }

    /** To be said when the series of all plans are. */
    public void counted(AgencyCount row) {
        outbox.append(new OutboxEvent(
                Topics.INDICATOR_VALUES,
                row.id.agency(),
                row.id.agency(),
                EventTypes.AGENCY_COUNTED,
                row.id.agency(),
                new AgencyCounted(row.id.agency(), row.position, row.asOf)));
    }

    private void publish(AgencyCount row, Plan plan, AgencyState state, List<Series> moved) {
        Valuation valuation = new Valuation(row.id.agency(), plan, state);
        outbox.appendAll(moved.stream()
                .map(series -> event(row, plan, series, control.of(series, plan.horizon(), valuation::isOfAgency)))
                .toList());
    }

    private static OutboxEvent event(AgencyCount row, Plan plan, Series series, List<Shown> shown) {
        String agency = row.id.agency();
        IndicatorSeriesChanged data = new IndicatorSeriesChanged(
                agency,
                plan.id(),
                plan.version(),
                series.indicator().code(),
                series.id(),
                series.unit(),
                Wire.timing(series.reading().timing()),
                row.position,
                row.asOf,
                IntStream.range(0, shown.size())
                        .mapToObj(i -> Wire.point(series.points().get(i), shown.get(i), plan.horizon()))
                        .toList());
        return new OutboxEvent(
                Topics.INDICATOR_VALUES,
                key(row, series.key()),
                agency,
                EventTypes.INDICATOR_SERIES_CHANGED,
                data.code(),
                data);
    }
}
