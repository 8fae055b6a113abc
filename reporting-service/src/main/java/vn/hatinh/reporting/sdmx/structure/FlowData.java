package vn.hatinh.reporting.sdmx.structure;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import jakarta.enterprise.context.RequestScoped;

import vn.hatinh.contracts.indicators.PlanPublished;
import vn.hatinh.contracts.personnel.Sex;
import vn.hatinh.reporting.readmodel.Sight;
import vn.hatinh.reporting.sdmx.model.Dimension;
import vn.hatinh.reporting.sdmx.model.SdmxId;
import vn.hatinh.reporting.statistics.PublishedFigure;
import vn.hatinh.reporting.statistics.PublishedSeries;
import vn.hatinh.reporting.statistics.ReadingKey;
import vn.hatinh.reporting.statistics.StatisticalSeries;
import vn.hatinh.support.access.Caller;

/** What the caller may see of a flow, series by series. */
@RequestScoped
public class FlowData {

    static final String ANNUAL = "A";
    static final String HALF_YEARLY = "S";

    private static final String NOT_BY_SEX = "_Z";
    /** {@code <30}, {@code 30-39} or {@code 50+}. */
    private static final Pattern AGE_BAND = Pattern.compile("<(\\d+)|(\\d+)-(\\d+)|(\\d+)\\+");

    private final PublishedSeries published;
    private final Caller caller;

    FlowData(PublishedSeries published, Caller caller) {
        this.published = published;
        this.caller = caller;
    }

    public Stream<FlowSeries> seriesOf(String agency, PlanPublished plan) {
        return published
                .seen(agency, plan, Sight.of(caller))
                .flatMap(series -> Stream.of(ofFrequency(series, true), ofFrequency(series, false)))
                .filter(series -> !series.figures().isEmpty());
    }

    private static FlowSeries ofFrequency(StatisticalSeries series, boolean halfYears) {
        List<PublishedFigure> figures = series.figures().stream()
                .filter(figure -> figure.isHalfYear() == halfYears)
                .toList();
        return new FlowSeries(key(series, halfYears ? HALF_YEARLY : ANNUAL), series, figures);
    }

    private static Map<Dimension, String> key(StatisticalSeries series, String frequency) {
        ReadingKey reading = series.key();
        Map<Dimension, String> key = new EnumMap<>(Dimension.class);
        key.put(Dimension.FREQ, frequency);
        key.put(Dimension.REPORTING_AGENCY, SdmxId.of(series.agency()));
        key.put(Dimension.ORG_UNIT, series.unit() == null ? CatalogueBuilder.WHOLE : SdmxId.of(series.unit()));
        key.put(Dimension.INDICATOR, IndicatorCodes.indicator(series.indicator()));
        key.put(Dimension.READING, IndicatorCodes.reading(series.indicator(), series.reading()));
        key.put(Dimension.SEX, reading.sex().map(FlowData::sex).orElse(NOT_BY_SEX));
        key.put(Dimension.AGE, reading.age().map(FlowData::age).orElse(CatalogueBuilder.WHOLE));
        key.put(
                Dimension.BREAKDOWN,
                reading.other()
                        .map(other -> SdmxId.of(other.getKey() + "-" + other.getValue()))
                        .orElse(CatalogueBuilder.WHOLE));
        return key;
    }

    private static String sex(String value) {
        return value.equals(Sex.NU.name()) ? "F" : "M";
    }

    /** A band of ages as SDMX's codelist of ages builds its codes. */
    private static String age(String band) {
        Matcher parts = AGE_BAND.matcher(band);
        if (!parts.matches()) {
            return SdmxId.of(band);
        }
        if (parts.group(1) != null) {
            return "Y_LT" + parts.group(1);
        }
        return parts.group(4) != null ? "Y_GE" + parts.group(4) : "Y" + parts.group(2) + "T" + parts.group(3);
    }
}
