package vn.hatinh.indicators.engine.plan;

/** How a number relates to time. */
public enum Timing {
    /** a state on a date */
    STOCK,
    /** what happened in a period */
    FLOW
}
