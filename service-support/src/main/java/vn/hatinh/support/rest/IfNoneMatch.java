package vn.hatinh.support.rest;

import java.util.Arrays;

/** The condition under which nothing is sent: that the caller has this state already (RFC 9110, 13.1.2). */
public final class IfNoneMatch {

    private static final String ANY = "*";
    private static final String WEAK = "W/";

    private IfNoneMatch() {}

    /**
     * @param header value of If-None-Match; null when it was not sent
     */
    public static boolean isKnown(String header, long revision) {
        return isKnown(header, IfMatch.tag(revision));
    }

    /**
     * @param header value of If-None-Match; null when it was not sent
     * @param tag of the state that would be answered, quoted; none of the tags here holds a comma
     */
    public static boolean isKnown(String header, String tag) {
        return header != null
                && Arrays.stream(header.split(","))
                        .map(String::strip)
                        .anyMatch(known -> known.equals(ANY) || strong(known).equals(strong(tag)));
    }

    /** The comparison is weak. */
    private static String strong(String tag) {
        return tag.startsWith(WEAK) ? tag.substring(WEAK.length()) : tag;
    }
}
