package vn.hatinh.indicators.engine.plan;

/** A text in Vietnamese and English. */
public record Text(String vi, String en) {}
