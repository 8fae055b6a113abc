package vn.hatinh.personnel.agencyfacts;

/** Key of a fact of an agency. */
public record AgencyFactId(String agency, String factKey) {}
