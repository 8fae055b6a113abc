package vn.hatinh.reporting.report.model;

import java.time.Instant;

/** A text that somebody wrote for a place of the report. */
public record TextEdit(String text, String by, Instant at) {}
