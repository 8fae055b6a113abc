package vn.hatinh.reporting.opendata;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import vn.hatinh.reporting.organisation.Organisation;
import vn.hatinh.reporting.readmodel.ReadModel;
import vn.hatinh.reporting.readmodel.Sight;
import vn.hatinh.reporting.statistics.PublishedSeries;

/** The rows of the open data, agency by agency, so that no more than one agency's are in memory. */
@ApplicationScoped
public class OpenSeries {

    private final ReadModel readModel;
    private final PublishedSeries published;
    private final Clock clock;

    OpenSeries(ReadModel readModel, PublishedSeries published, Clock clock) {
        this.readModel = readModel;
        this.published = published;
        this.clock = clock;
    }

    /** Whoever asks, these are the figures that everybody may see. */
    @Transactional
    public List<OpenFigure> of(String agency) {
        String name = name(agency);
        return readModel.plans(agency).stream()
                .flatMap(plan -> published.seen(agency, plan, Sight.CONTROLLED))
                .flatMap(series -> series.figures().stream().map(figure -> new OpenFigure(name, series, figure)))
                .toList();
    }

    /** Written one after the other while they are read. */
    Stream<OpenFigure> of(List<String> agencies) {
        return agencies.stream().flatMap(agency -> of(agency).stream());
    }

    private String name(String agency) {
        LocalDate today = LocalDate.now(clock);
        Organisation organisation = readModel.organisation(agency);
        return organisation
                .rootOn(today)
                .flatMap(root -> organisation.nameOn(root, today))
                .orElse(agency);
    }
}
