package vn.hatinh.contracts.indicators;

/** A value against its target on its cut-off. */
public enum IndicatorStatus {
    /** the target holds */
    ACHIEVED,
    /** it does not hold, and the milestone has not come ("đang phấn đấu") */
    IN_PROGRESS,
    /** it does not hold on or after the milestone */
    MISSED,
    /** it held at an earlier cut-off on or after the milestone, and no longer does */
    FELL_BELOW,
    /** the plan sets no figure */
    TRACKED,
    /** no denominator, nothing to compare with, or the input was never recorded */
    NO_DATA
}
