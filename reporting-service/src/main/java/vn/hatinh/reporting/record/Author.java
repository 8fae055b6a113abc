package vn.hatinh.reporting.record;

import java.time.Instant;

/** Who writes, and when. */
public record Author(String name, Instant at) {}
