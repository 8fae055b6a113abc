package vn.hatinh.indicators.store;

/** The kinds of records that are counted, one to a topic. */
public enum RecordKind {
    STAFF,
    UNIT,
    AGENCY_FACT
}
