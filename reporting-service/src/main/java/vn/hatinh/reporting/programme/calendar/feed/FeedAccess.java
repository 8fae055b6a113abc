package vn.hatinh.reporting.programme.calendar.feed;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.UUID;

import vn.hatinh.reporting.programme.calendar.AgencyCalendar.Address;

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

    Address address(ZoneId zone) {
        return new Address(feed, renewedAt, LocalDate.ofInstant(expiresAt, zone));
    }
}
