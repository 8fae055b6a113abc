package vn.hatinh.reporting.sdmx.data;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import vn.hatinh.contracts.indicators.Disclosure;
import vn.hatinh.contracts.indicators.MeasureKind;
import vn.hatinh.reporting.sdmx.Localised;
import vn.hatinh.reporting.sdmx.model.Attribute;
import vn.hatinh.reporting.sdmx.structure.FlowSeries;
import vn.hatinh.reporting.sdmx.structure.IndicatorCodes;
import vn.hatinh.reporting.sdmx.structure.StructureTexts;
import vn.hatinh.reporting.statistics.PublishedFigure;

/** What is said of a figure beside its value, in the codes of SDMX. Numbers are plain text. */
final class Observation {

    private Observation() {}

    /** Attributes that all figures of a series share. */
    static Map<Attribute, String> ofSeries(FlowSeries series) {
        Map<Attribute, String> values = new EnumMap<>(Attribute.class);
        values.put(
                Attribute.UNIT_MEASURE,
                IndicatorCodes.unitOfMeasure(series.series().reading().unitOfMeasure()));
        values.put(Attribute.UNIT_MULT, "0");
        values.put(Attribute.COLLECTION, series.series().kind() == MeasureKind.STOCK ? "E" : "S");
        values.put(Attribute.NATURE, "C");
        return values;
    }

    /** Attributes of one figure; those without a value are left out. */
    static Map<Attribute, String> of(PublishedFigure figure, LocalDate today, Localised language) {
        Map<Attribute, String> values = new EnumMap<>(Attribute.class);
        values.put(Attribute.OBS_STATUS, status(figure, today));
        values.put(Attribute.CONF_STATUS, confidentiality(figure));
        put(values, Attribute.NUMERATOR, plain(figure.numerator()));
        put(values, Attribute.DENOMINATOR, plain(figure.denominator()));
        put(values, Attribute.TARGET, plain(figure.target()));
        put(
                values,
                Attribute.TARGET_STATUS,
                figure.status() == null ? null : figure.status().name());
        put(values, Attribute.DISTANCE, Objects.toString(figure.distanceInPeople(), null));
        put(values, Attribute.COMMENT_OBS, comment(figure, language));
        return values;
    }

    /** Null when there is nothing to say. */
    private static String comment(PublishedFigure figure, Localised language) {
        StructureTexts texts = StructureTexts.shipped();
        List<String> comments = new ArrayList<>();
        if (figure.disclosure() == Disclosure.ROUNDED) {
            comments.add(language.of(texts.text("rounded")));
        }
        if (!figure.of().isOfTheCalendar()) {
            comments.add(language.of(texts.text(
                    "closed", figure.of().from().toString(), figure.cutOff().toString())));
        }
        return comments.isEmpty() ? null : String.join("; ", comments);
    }

    private static void put(Map<Attribute, String> values, Attribute attribute, String value) {
        if (value != null) {
            values.put(attribute, value);
        }
    }

    /** 35 and 35.0 are one value. */
    private static String plain(BigDecimal number) {
        return number == null ? null : number.stripTrailingZeros().toPlainString();
    }

    /** CL_OBS_STATUS 2.2. A value that is missing for a reason says which, and none of them is zero. */
    private static String status(PublishedFigure figure, LocalDate today) {
        if (figure.value() != null) {
            return figure.cutOff().isAfter(today) ? "P" : "A";
        }
        if (figure.disclosure() == Disclosure.SUPPRESSED) {
            return "Q";
        }
        boolean nothingOccurred =
                figure.denominator() != null && figure.denominator().signum() == 0;
        return nothingOccurred ? "M" : "L";
    }

    /** CL_CONF_STATUS 1.2. Who sees more than everybody is told what must not be passed on. */
    private static String confidentiality(PublishedFigure figure) {
        if (figure.disclosure() == Disclosure.SUPPRESSED) {
            return "C";
        }
        return figure.disclosure() == figure.forEverybody() ? "F" : "N";
    }
}
