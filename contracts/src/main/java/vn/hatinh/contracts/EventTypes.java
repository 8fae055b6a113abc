package vn.hatinh.contracts;

/** CloudEvents {@code type} attributes: what happened. The data's shape follows from the topic, except on the topic of indicator values. */
public final class EventTypes {

    private static final String PERSONNEL = "vn.hatinh.personnel.";
    private static final String INDICATORS = "vn.hatinh.indicators.";

    public static final String STAFF_REGISTERED = PERSONNEL + "staff.registered.v1";
    /** Several kinds of facts changed at once, or the person's own data. */
    public static final String STAFF_UPDATED = PERSONNEL + "staff.updated.v1";

    public static final String STAFF_EMPLOYMENT_CHANGED = PERSONNEL + "staff.employment-changed.v1";
    public static final String STAFF_ASSIGNED = PERSONNEL + "staff.assigned.v1";
    public static final String STAFF_GRADED = PERSONNEL + "staff.graded.v1";
    public static final String STAFF_APPOINTED = PERSONNEL + "staff.appointed.v1";
    public static final String STAFF_PLANNED = PERSONNEL + "staff.planned.v1";
    public static final String STAFF_PARTY_CHANGED = PERSONNEL + "staff.party-changed.v1";
    public static final String STAFF_COMMITTEE_SEAT_CHANGED = PERSONNEL + "staff.committee-seat-changed.v1";
    public static final String STAFF_ASSESSED = PERSONNEL + "staff.assessed.v1";
    public static final String STAFF_TRAINED = PERSONNEL + "staff.trained.v1";
    public static final String STAFF_LANGUAGE_CHANGED = PERSONNEL + "staff.language-changed.v1";
    public static final String STAFF_HEALTH_CHECKED = PERSONNEL + "staff.health-checked.v1";
    public static final String STAFF_PREGNANCY_CHANGED = PERSONNEL + "staff.pregnancy-changed.v1";
    public static final String STAFF_COMMITTED = PERSONNEL + "staff.committed.v1";
    /** Comes without data: the record is to be forgotten and never to be taken again. */
    public static final String STAFF_ERASED = PERSONNEL + "staff.erased.v1";

    public static final String UNIT_CHANGED = PERSONNEL + "unit.changed.v1";

    public static final String RECRUITMENT_ROUND_RECORDED = PERSONNEL + "agency.recruitment-round-recorded.v1";
    public static final String FAMILY_SURVEY_RECORDED = PERSONNEL + "agency.family-survey-recorded.v1";
    public static final String COMMUNICATION_PRODUCT_RECORDED = PERSONNEL + "agency.communication-product-recorded.v1";
    public static final String ANONYMOUS_COUNT_RECORDED = PERSONNEL + "agency.anonymous-count-recorded.v1";
    public static final String AGENCY_FACT_REMOVED = PERSONNEL + "agency.fact-removed.v1";

    public static final String PLAN_PUBLISHED = INDICATORS + "plan.published.v1";
    public static final String INDICATOR_SERIES_CHANGED = INDICATORS + "series.changed.v1";
    /** Closes each batch of series of an agency: {@link vn.hatinh.contracts.indicators.AgencyCounted}. */
    public static final String AGENCY_COUNTED = INDICATORS + "agency.counted.v1";

    public static final String RECORDS_READ = INDICATORS + "records.read.v1";

    private EventTypes() {}
}
