package vn.hatinh.reporting.programme.calendar.feed;

/** Which calendar a key opens, and whether the committee's meetings are in it. */
record FeedAccess(String agency, boolean meetings) {

    /** Where a request keeps this. */
    static final String ATTRIBUTE = "calendar-feed";
}
