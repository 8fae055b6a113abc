package vn.hatinh.reporting.sdmx.model;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The dimensions of a series, in the order of its key. The period is a dimension of its own behind them. */
public enum Dimension {
    FREQ("CL_FREQ", false),
    REPORTING_AGENCY("CL_REPORTING_AGENCY", false),
    ORG_UNIT("CL_ORG_UNIT", false),
    INDICATOR("CL_INDICATOR", true),
    READING("CL_READING", true),
    SEX("CL_SEX", false),
    AGE("CL_AGE", false),
    BREAKDOWN("CL_BREAKDOWN", false);

    /** The dimension of the period; not part of a key. */
    public static final String TIME_PERIOD = "TIME_PERIOD";

    private final String codelist;
    private final boolean ofThePlan;

    Dimension(String codelist, boolean ofThePlan) {
        this.codelist = codelist;
        this.ofThePlan = ofThePlan;
    }

    /** @param plan SDMX id of the plan, whose codes some dimensions take */
    public String codelist(String plan) {
        return ofThePlan ? codelist + "_" + plan : codelist;
    }

    /** Whether its codes are another list in each plan. */
    public boolean isOfThePlan() {
        return ofThePlan;
    }

    public static Optional<Dimension> named(String id) {
        return Arrays.stream(values())
                .filter(dimension -> dimension.name().equals(id))
                .findFirst();
    }

    /** Ids of all of them and the period, in the order of the structure. */
    public static List<String> withPeriod() {
        return Stream.concat(Arrays.stream(values()).map(Dimension::name), Stream.of(TIME_PERIOD))
                .toList();
    }
}
