package vn.hatinh.personnel.rest;

import java.util.Arrays;

import vn.hatinh.support.rest.IfMatch;

/** The condition under which nothing is sent: that the caller has this state already (RFC 9110, 13.1.2). */
public final class IfNoneMatch {

    private static final String ANY = "*";
    private static final String WEAK = "W/";

    private IfNoneMatch() {}

    /**
     * @param header value of If-None-Match; null when it was not sent
     */
    public static boolean isKnown(String header, long revision) {
        return header != null
                && Arrays.stream(header.split(",")).map(String::strip).anyMatch(tag -> fits(tag, revision));
    }

    /** The comparison is weak. */
    private static boolean fits(String tag, long revision) {
        String strong = tag.startsWith(WEAK) ? tag.substring(WEAK.length()) : tag;
        return strong.equals(ANY) || strong.equals(IfMatch.tag(revision));
    }
}
