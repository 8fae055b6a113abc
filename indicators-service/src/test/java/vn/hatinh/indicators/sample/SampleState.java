package vn.hatinh.indicators.sample;

import java.util.List;

import vn.hatinh.indicators.catalogue.CatalogueReader;
import vn.hatinh.indicators.engine.bruteforce.Records;
import vn.hatinh.indicators.engine.given.Batch;
import vn.hatinh.indicators.engine.plan.Plan;
import vn.hatinh.indicators.engine.state.AgencyState;

/** The shipped plan and the sample department's state under it. */
public final class SampleState {

    public static final String AGENCY = "H27.13";

    private SampleState() {}

    public static Plan plan() {
        return new CatalogueReader()
                .read("662-KH-SNgV.yaml", SampleState.class.getResourceAsStream("/catalogue/662-KH-SNgV.yaml"));
    }

    public static Records records(SampleWorkbook sample) {
        return new Records(AGENCY, List.copyOf(sample.staff().values()), sample.agencyFacts(), sample.units());
    }

    public static AgencyState of(Plan plan, SampleWorkbook sample) {
        return Batch.of(plan, records(sample));
    }
}
