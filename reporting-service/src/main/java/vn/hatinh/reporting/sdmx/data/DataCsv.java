package vn.hatinh.reporting.sdmx.data;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

import vn.hatinh.reporting.sdmx.Localised;
import vn.hatinh.reporting.sdmx.model.Attribute;
import vn.hatinh.reporting.sdmx.model.Dimension;
import vn.hatinh.reporting.sdmx.structure.FlowSeries;
import vn.hatinh.reporting.statistics.PublishedFigure;

/** Data as SDMX-CSV 2.0: one row for each observation, with the ids of the codes, not their names. */
public final class DataCsv {

    private static final String INFORMATION = "I";

    private final FlowSelection selection;
    private final Localised language;
    private final DataDetail detail;

    public DataCsv(FlowSelection selection, Localised language, DataDetail detail) {
        this.selection = selection;
        this.language = language;
        this.detail = detail;
    }

    public void write(Appendable out) throws IOException {
        CSVPrinter rows = new CSVPrinter(out, CSVFormat.RFC4180);
        rows.printRecord(header());
        for (FlowSeries series : selection.series()) {
            if (detail.hasObservations()) {
                for (PublishedFigure figure : series.figures()) {
                    rows.printRecord(row(series, figure));
                }
            } else {
                rows.printRecord(row(series, null));
            }
        }
        rows.flush();
    }

    private List<String> header() {
        List<String> header = new ArrayList<>(List.of("STRUCTURE", "STRUCTURE_ID", "ACTION"));
        Arrays.stream(Dimension.values()).map(Dimension::name).forEach(header::add);
        if (detail.hasObservations()) {
            header.add(Dimension.TIME_PERIOD);
            header.add("OBS_VALUE");
        }
        attributes().map(Attribute::name).forEach(header::add);
        return header;
    }

    /** @param figure null for a row that only tells of the series */
    private List<Object> row(FlowSeries series, PublishedFigure figure) {
        List<Object> row =
                new ArrayList<>(List.of("dataflow", selection.flow().ref().toString(), INFORMATION));
        Arrays.stream(Dimension.values()).map(series.key()::get).forEach(row::add);
        Map<Attribute, String> known = Observation.ofSeries(series);
        if (figure != null) {
            row.add(TimePeriod.of(figure).id());
            row.add(figure.value() == null ? null : figure.value().toPlainString());
            known.putAll(Observation.of(figure, selection.today(), language));
        }
        attributes().map(known::get).forEach(row::add);
        return row;
    }

    /** Without observations there is nothing to say of them. */
    private Stream<Attribute> attributes() {
        return Attribute.all().stream()
                .filter(attribute -> detail.hasAttributes())
                .filter(attribute -> detail.hasObservations() || attribute.isOfSeries());
    }
}
