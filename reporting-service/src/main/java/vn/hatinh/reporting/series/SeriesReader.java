package vn.hatinh.reporting.series;

import java.time.Clock;
import java.time.LocalDate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import vn.hatinh.reporting.freshness.FreshnessWatch;
import vn.hatinh.reporting.readmodel.Freshness;
import vn.hatinh.reporting.readmodel.IndicatorSeries;
import vn.hatinh.reporting.readmodel.ReadModel;
import vn.hatinh.reporting.readmodel.Sight;
import vn.hatinh.reporting.scorecard.PlanYears;
import vn.hatinh.reporting.scorecard.Unknown;
import vn.hatinh.support.problem.ProblemException;

/** Finds the series that a request means. */
@ApplicationScoped
class SeriesReader {

    private final ReadModel readModel;
    private final PlanYears planYears;
    private final FreshnessWatch watch;
    private final Clock clock;

    SeriesReader(ReadModel readModel, PlanYears planYears, FreshnessWatch watch, Clock clock) {
        this.readModel = readModel;
        this.planYears = planYears;
        this.watch = watch;
        this.clock = clock;
    }

    /**
     * @param plan null for the agency's newest
     * @param unit null for the whole agency
     * @throws ProblemException 404 when there is none
     */
    @Transactional
    SeriesAnswer read(String agency, String plan, String unit, String code, String reading, Sight sight) {
        Freshness counted = readModel.freshness(agency);
        String newestPlan = planYears.plansOf(agency, plan).get(0).plan();
        String unitCode = PlanYears.unitOf(agency, readModel.organisation(agency), unit, LocalDate.now(clock));
        IndicatorSeries.Key key = new IndicatorSeries.Key(agency, newestPlan, unitCode, code, reading);
        return readModel
                .series(key)
                .map(sight::see)
                .map(series -> SeriesAnswer.of(key, series, counted, watch.of(agency)))
                .orElseThrow(() -> Unknown.series(code, reading, unitCode));
    }
}
