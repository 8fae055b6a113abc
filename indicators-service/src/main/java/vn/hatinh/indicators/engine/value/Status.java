package vn.hatinh.indicators.engine.value;

/** A headline value against its target. */
public enum Status {
    ACHIEVED,
    IN_PROGRESS,
    MISSED,
    FELL_BELOW,
    TRACKED,
    NO_DATA
}
