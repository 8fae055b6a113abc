package vn.hatinh.indicators.sight;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import vn.hatinh.indicators.engine.disclosure.DisclosureControl;
import vn.hatinh.indicators.engine.disclosure.Numbers;
import vn.hatinh.indicators.engine.disclosure.NumbersOfAgencies;
import vn.hatinh.indicators.engine.disclosure.Shown;
import vn.hatinh.indicators.engine.plan.Indicator;
import vn.hatinh.indicators.engine.plan.Plan;
import vn.hatinh.indicators.engine.plan.Reading;
import vn.hatinh.indicators.engine.state.AgencyState;
import vn.hatinh.indicators.engine.time.Period;
import vn.hatinh.indicators.engine.value.IndicatorValue;
import vn.hatinh.indicators.engine.value.Series;
import vn.hatinh.indicators.engine.value.SeriesOfPlan;
import vn.hatinh.indicators.engine.value.Valuation;

/** The published figures of an agency or a roll-up at the official cut-offs. Belongs to one question. */
public final class PublishedAgency {

    private final String agency;
    private final Plan plan;
    private final DisclosureControl control;
    private final Valuation valuation;
    private final SeriesOfPlan series;
    private final Map<String, AgencyNumbers> parts;

    PublishedAgency(
            String agency, Plan plan, AgencyState state, Map<String, AgencyNumbers> parts, DisclosureControl control) {
        this.agency = agency;
        this.plan = plan;
        this.control = control;
        this.valuation = new Valuation(agency, plan, state);
        this.series = new SeriesOfPlan(agency, plan, state);
        this.parts = parts;
    }

    /** Every reading on the days (stocks) and in the periods (flows), as far as these are official cut-offs. */
    public Stream<Seen> all(List<LocalDate> days, List<Period> periods) {
        List<String> asked = Stream.concat(days.stream(), periods.stream())
                .map(Object::toString)
                .toList();
        return plan.indicators().flatMap(indicator -> indicator.readings().stream()
                .flatMap(reading ->
                        valuation.ids(reading).stream().flatMap(id -> series(indicator, reading, id).stream()))
                .filter(seen -> asked.contains(seen.value().period())));
    }

    /** @param id the reading's id with its placeholders filled */
    public List<Seen> series(Indicator indicator, Reading reading, String id) {
        return plan.horizon().periods().stream()
                .map(period -> valuation.agencyUnit(plan.horizon().cutOff(period)))
                .distinct()
                .flatMap(unit -> shown(indicator, reading, series.of(indicator, reading, id, unit)))
                .filter(seen -> valuation.isOfAgency(seen.value()))
                .toList();
    }

    private Stream<Seen> shown(Indicator indicator, Reading reading, Series published) {
        List<Shown> shown = parts.isEmpty()
                ? control.of(published, plan.horizon(), valuation::isOfAgency)
                : control.ofRollUp(
                        published,
                        plan.horizon(),
                        value -> Optional.of(ofParts(indicator, reading, published.id(), value)));
        return IntStream.range(0, shown.size())
                .mapToObj(i -> new Seen(published.points().get(i), shown.get(i)));
    }

    private Numbers ofParts(Indicator indicator, Reading reading, String id, IndicatorValue whole) {
        Map<String, Numbers> numbers = new TreeMap<>();
        parts.forEach((code, part) -> numbers.put(code, part.of(indicator, reading, id, whole.cutOff())));
        return NumbersOfAgencies.below(agency, numbers);
    }
}
