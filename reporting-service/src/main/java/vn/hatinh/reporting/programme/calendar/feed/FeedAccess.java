package vn.hatinh.reporting.programme.calendar.feed;

import java.time.Instant;
import java.util.UUID;

/**
 * Which calendar a key opens, and whether the committee's meetings are in it.
 *
 * @param renewedAt when the owner of the address last had the role for it
 */
record FeedAccess(UUID feed, String agency, boolean meetings, Instant renewedAt, Instant expiresAt) {

    /** Where a request keeps this. */
    static final String ATTRIBUTE = "calendar-feed";

    boolean isOver(Instant now) {
        return !now.isBefore(expiresAt);
    }
}
