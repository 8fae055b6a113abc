package vn.hatinh.reporting.freshness;

import java.time.Instant;

/**
 * What waits on a partition to be read. While records keep coming there are always some on their way; it is those that
 * were there at one look and still are at a later one that make the service late.
 *
 * @param awaited offset behind the records that were found waiting
 * @param since when they were found; null when nothing waits
 */
record Backlog(long awaited, Instant since) {

    static final Backlog NONE = new Backlog(0, null);

    /**
     * @param taken offset behind the last record that was read
     * @param end offset behind the last record that was written
     */
    Backlog look(long taken, long end, Instant now) {
        if (since != null && taken < awaited) {
            return this;
        }
        return taken < end ? new Backlog(end, now) : NONE;
    }
}
