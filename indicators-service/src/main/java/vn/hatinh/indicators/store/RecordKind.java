package vn.hatinh.indicators.store;

import vn.hatinh.indicators.engine.plan.Measure.Subject;

/** The kinds of records that are counted, one to a topic. */
public enum RecordKind {
    STAFF,
    UNIT,
    AGENCY_FACT;

    /** What a measure of the subject counts. */
    public static RecordKind of(Subject subject) {
        return subject == Subject.STAFF ? STAFF : AGENCY_FACT;
    }
}
