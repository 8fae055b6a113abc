package vn.hatinh.reporting.scorecard;

/** A text in Vietnamese and English. */
public record Text(String vi, String en) {}
