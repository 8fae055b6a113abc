package vn.hatinh.reporting.programme.year;

import java.time.Instant;

/** That an agency has an action plan for a year, and under which plan. */
public record Programme(String agency, int year, String plan, Instant createdAt, String createdBy) {}
