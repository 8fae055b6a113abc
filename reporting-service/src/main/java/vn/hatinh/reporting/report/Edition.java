package vn.hatinh.reporting.report;

import java.time.LocalDate;

/**
 * What makes a document the one that is sent. All members may be null.
 *
 * @param number in its series; null as long as it has none
 * @param signedOn null when that day is not known yet
 * @param replaces the document whose place it takes
 */
public record Edition(Integer number, LocalDate signedOn, Replaced replaces) {

    /** A document that was issued, with its number as printed. */
    public record Replaced(String number, LocalDate signedOn) {}

    public static Edition draft(LocalDate signedOn) {
        return new Edition(null, signedOn, null);
    }
}
