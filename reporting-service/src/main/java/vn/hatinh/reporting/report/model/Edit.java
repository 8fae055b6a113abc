package vn.hatinh.reporting.report.model;

import java.time.Instant;

/**
 * Who replaced a generated text.
 *
 * @param generated what stands there without the replacement
 */
public record Edit(String by, Instant at, String generated) {}
