package vn.hatinh.contracts.indicators;

/** How an indicator relates to time. */
public enum MeasureKind {
    /** a state on a date; its periods are ISO dates */
    STOCK,
    /** what happened in a period: {@code 2025} or {@code 2025-H1} (1 January to 30 June) */
    FLOW
}
