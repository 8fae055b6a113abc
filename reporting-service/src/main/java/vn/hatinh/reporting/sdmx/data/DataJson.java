package vn.hatinh.reporting.sdmx.data;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import vn.hatinh.reporting.sdmx.Localised;
import vn.hatinh.reporting.sdmx.MessageHeader;
import vn.hatinh.reporting.sdmx.model.Attribute;
import vn.hatinh.reporting.sdmx.model.Dimension;
import vn.hatinh.reporting.sdmx.structure.FlowSeries;
import vn.hatinh.reporting.statistics.PublishedFigure;

/**
 * A data message of SDMX-JSON 2.0, as maps that Jackson writes. Codes stand once in the structure, and the data point to
 * them by position.
 */
public final class DataJson {

    /** What a client names instead of a dimension when it wants no series at all. */
    public static final String ALL_DIMENSIONS = "AllDimensions";

    private final FlowSelection selection;
    private final Localised language;
    private final DataDetail detail;
    private final List<String> ofSeries;
    private final List<String> ofObservation;
    private final Set<Attribute> used;
    private final CodePositions positions = new CodePositions();

    private DataJson(FlowSelection selection, Localised language, DataDetail detail, String atObservation) {
        this.selection = selection;
        this.language = language;
        this.detail = detail;
        this.ofObservation = observationDimensions(detail, atObservation);
        this.used = used();
        this.ofSeries = Dimension.withPeriod().stream()
                .filter(dimension -> !ofObservation.contains(dimension))
                .toList();
    }

    /** @param atObservation a dimension, or {@link #ALL_DIMENSIONS} */
    public static Map<String, Object> of(
            MessageHeader header,
            FlowSelection selection,
            Localised language,
            DataDetail detail,
            String atObservation) {
        return new DataJson(selection, language, detail, atObservation).message(header);
    }

    /** Without observations there is nothing to put below a series. */
    private static List<String> observationDimensions(DataDetail detail, String atObservation) {
        if (!detail.hasObservations()) {
            return List.of(Dimension.TIME_PERIOD);
        }
        return atObservation.equals(ALL_DIMENSIONS) ? Dimension.withPeriod() : List.of(atObservation);
    }

    private Map<String, Object> message(MessageHeader header) {
        Map<String, Object> dataSet = dataSet();
        Map<String, Object> data = new LinkedHashMap<>();
        // the positions are known only when all data were looked at
        data.put(
                "structures",
                List.of(new DataStructureJson(selection, language, positions)
                        .json(
                                ofSeries,
                                detail.hasObservations() ? ofObservation : List.of(),
                                attributes(true),
                                detail.hasObservations() ? attributes(false) : List.of())));
        data.put("dataSets", List.of(dataSet));
        Map<String, Object> message = new LinkedHashMap<>();
        message.put("meta", header);
        message.put("data", data);
        return message;
    }

    private Map<String, Object> dataSet() {
        Map<String, Object> dataSet = new LinkedHashMap<>();
        dataSet.put("structure", 0);
        dataSet.put("action", "Information");
        dataSet.put("links", DataStructureJson.links(selection.flow().ref(), "dataflow"));
        if (ofSeries.isEmpty()) {
            Map<String, Object> observations = new LinkedHashMap<>();
            selection.series().forEach(series -> series.figures()
                    .forEach(figure ->
                            observations.put(positions(ofObservation, series, figure), observation(series, figure))));
            dataSet.put("observations", observations);
        } else {
            dataSet.put("series", series());
        }
        return dataSet;
    }

    private Map<String, Object> series() {
        Map<String, Map<String, Object>> all = new LinkedHashMap<>();
        for (FlowSeries series : selection.series()) {
            for (PublishedFigure figure : series.figures()) {
                Map<String, Object> one =
                        all.computeIfAbsent(positions(ofSeries, series, figure), key -> start(series));
                if (detail.hasObservations()) {
                    observationsOf(one).put(positions(ofObservation, series, figure), observation(series, figure));
                }
            }
        }
        return new LinkedHashMap<>(all);
    }

    private Map<String, Object> start(FlowSeries series) {
        Map<String, Object> json = new LinkedHashMap<>();
        if (detail.hasAttributes() && !attributes(true).isEmpty()) {
            json.put("attributes", values(attributes(true), Observation.ofSeries(series)));
        }
        if (detail.hasObservations()) {
            json.put("observations", new LinkedHashMap<String, Object>());
        }
        return json;
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> observationsOf(Map<String, Object> series) {
        return (Map<String, Object>) series.get("observations");
    }

    private List<Object> observation(FlowSeries series, PublishedFigure figure) {
        List<Object> values = new ArrayList<>();
        values.add(figure.value());
        if (detail.hasAttributes()) {
            Map<Attribute, String> known = Observation.of(figure, selection.today(), language);
            known.putAll(Observation.ofSeries(series));
            values.addAll(values(attributes(false), known));
        }
        return values;
    }

    /** Positions in the structure, also of values without codes, since that is what clients read. */
    private List<Object> values(List<Attribute> attributes, Map<Attribute, String> known) {
        List<Object> values = new ArrayList<>();
        for (Attribute attribute : attributes) {
            String value = known.get(attribute);
            values.add(value == null ? null : positions.of(attribute.name(), value));
        }
        return values;
    }

    /** Attributes that have a value anywhere; clients cannot read one without. */
    private Set<Attribute> used() {
        Set<Attribute> found = EnumSet.noneOf(Attribute.class);
        for (FlowSeries series : selection.series()) {
            found.addAll(Observation.ofSeries(series).keySet());
            series.figures()
                    .forEach(figure -> found.addAll(
                            Observation.of(figure, selection.today(), language).keySet()));
        }
        return found;
    }

    /** Without a series for all periods, what holds for all of them is repeated at each. */
    private List<Attribute> attributes(boolean atSeries) {
        if (!detail.hasAttributes()) {
            return List.of();
        }
        boolean seriesHaveTheirs = ofObservation.equals(List.of(Dimension.TIME_PERIOD));
        return used.stream()
                .filter(attribute -> (seriesHaveTheirs && attribute.isOfSeries()) == atSeries)
                .toList();
    }

    private String positions(List<String> dimensions, FlowSeries series, PublishedFigure figure) {
        return dimensions.stream()
                .map(dimension -> Integer.toString(
                        dimension.equals(Dimension.TIME_PERIOD)
                                ? positions.of(TimePeriod.of(figure))
                                : positions.of(dimension, series.key().get(Dimension.valueOf(dimension)))))
                .collect(Collectors.joining(":"));
    }
}
