package vn.hatinh.contracts;

/**
 * Names of the Kafka topics. All are compacted and, but for the last, hold whole states, so a consumer that starts from
 * nothing reads them from the beginning. Records are keyed by the thing they describe and placed on a partition by agency.
 */
public final class Topics {

    /** {@link vn.hatinh.contracts.personnel.StaffChanged}, keyed by {@code agency/staff id}. */
    public static final String STAFF = "personnel.staff.v1";

    /** {@link vn.hatinh.contracts.personnel.UnitChanged}, keyed by {@code agency/unit code}. */
    public static final String UNITS = "personnel.units.v1";

    /** {@link vn.hatinh.contracts.personnel.AgencyFactChanged}, keyed by {@code agency/fact key}. */
    public static final String AGENCY_FACTS = "personnel.agency-facts.v1";

    /** {@link vn.hatinh.contracts.indicators.PlanPublished}, keyed by plan id. */
    public static final String PLANS = "indicators.plans.v1";

    /**
     * {@link vn.hatinh.contracts.indicators.IndicatorSeriesChanged}, keyed by {@code agency/plan/code/reading/unit}, and
     * {@link vn.hatinh.contracts.indicators.AgencyCounted}, keyed by {@code agency}; told apart by the event's type.
     */
    public static final String INDICATOR_VALUES = "indicators.values.v1";

    /**
     * {@link vn.hatinh.contracts.indicators.RecordsRead}, keyed by a random id, so that compaction removes none and a
     * second delivery is known.
     */
    public static final String RECORD_READS = "indicators.record-reads.v1";

    /** Partitions of each topic: the upper bound of consumers that can share the agencies. */
    public static final int PARTITIONS = 12;

    private static final String DEAD_LETTER_SUFFIX = ".dlq";

    private Topics() {}

    /** The topic that takes what could not be read from {@code topic}, with the reason in its headers. */
    public static String deadLetter(String topic) {
        return topic + DEAD_LETTER_SUFFIX;
    }
}
