package vn.hatinh.reporting.readmodel;

import java.time.Instant;

/**
 * How far the counting behind an answer had come.
 *
 * @param position sum of the versions of all counted records of the agency; 0 when nothing has been counted
 * @param asOf when the newest counted change was recorded; null when nothing has been counted
 */
public record Freshness(long position, Instant asOf) {

    public static final Freshness NOTHING_COUNTED = new Freshness(0, null);
}
