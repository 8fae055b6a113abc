package vn.hatinh.reporting.report.model;

import java.time.Instant;

/** What the figures were taken from, kept in the file's properties. */
public record Provenance(String agency, String plan, int planVersion, int year, long position, Instant asOf) {}
