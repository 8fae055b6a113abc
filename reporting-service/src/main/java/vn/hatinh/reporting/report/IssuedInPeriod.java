package vn.hatinh.reporting.report;

import java.time.LocalDate;
import java.util.List;

import vn.hatinh.reporting.report.model.DocumentKind;

/** Knows which documents an agency issued and still stands by. */
@FunctionalInterface
public interface IssuedInPeriod {

    /** A document that was issued, with its number as printed. */
    record Document(DocumentKind kind, int year, String number, LocalDate signedOn) {}

    /** Signed on these days, both included. */
    List<Document> of(String agency, LocalDate from, LocalDate to);
}
