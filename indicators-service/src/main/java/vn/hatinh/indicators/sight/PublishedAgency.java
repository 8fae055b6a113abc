package vn.hatinh.indicators.sight;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
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
    private final RoundedSeries rounded;

    /**
     * @param parts of a roll-up; empty for an agency
     * @param rounded what other questions about the same state found
     */
    PublishedAgency(
            String agency,
            Plan plan,
            AgencyState state,
            Map<String, AgencyNumbers> parts,
            DisclosureControl control,
            RoundedSeries rounded) {
        this.agency = agency;
        this.plan = plan;
        this.control = control;
        this.valuation = new Valuation(agency, plan, state);
        this.series = new SeriesOfPlan(agency, plan, state);
        this.parts = parts;
        this.rounded = rounded;
    }

    /** Every reading on the days (stocks) and in the periods (flows), as far as these are official cut-offs. */
    public Stream<Seen> all(List<LocalDate> days, List<Period> periods) {
        return plan.indicators()
                .flatMap(indicator -> indicator.readings().stream().flatMap(reading -> valuation.ids(reading).stream()
                        .flatMap(id -> see(
                                indicator, reading, id, valuation.ofAgency(indicator, reading, id, days, periods)))));
    }

    /**
     * What is seen of values of the whole agency, as far as they are those of official cut-offs.
     *
     * @param id the reading's id with its placeholders filled
     */
    public Stream<Seen> see(Indicator indicator, Reading reading, String id, Stream<IndicatorValue> values) {
        Stream<IndicatorValue> published = values.filter(value -> isPublished(indicator, value));
        if (!DisclosureControl.isRounded(reading)) {
            return published.map(value -> new Seen(value, DisclosureControl.unrounded(reading, value)));
        }
        Set<String> asked = published.map(IndicatorValue::period).collect(Collectors.toSet());
        return asked.isEmpty()
                ? Stream.empty()
                : rounded.of(indicator, id, () -> series(indicator, reading, id)).stream()
                        .filter(seen -> asked.contains(seen.value().period()));
    }

    private boolean isPublished(Indicator indicator, IndicatorValue value) {
        return valuation.isOfAgency(value)
                && plan.horizon()
                        .endingOn(value.cutOff())
                        .filter(period -> !(indicator.yearsOnly() && period.firstHalf()))
                        .isPresent();
    }

    private List<Seen> series(Indicator indicator, Reading reading, String id) {
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
