package vn.hatinh.personnel.unit;

/** Key of a unit. */
public record UnitId(String agency, String code) {}
