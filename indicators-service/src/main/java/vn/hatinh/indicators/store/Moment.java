package vn.hatinh.indicators.store;

import java.time.Instant;

/** A moment in the counting of an agency. */
public sealed interface Moment {

    /** What had been counted by this time. */
    record Time(Instant at) implements Moment {}

    /** What had been counted when the agency was last at this position. */
    record Position(long position) implements Moment {}

    /** Everything that has been counted. */
    record Latest() implements Moment {}
}
