package vn.hatinh.reporting.report.model;

/**
 * What stands above the text.
 *
 * @param kind of document, for example BÁO CÁO
 * @param subject what it is about
 */
public record Letterhead(
        String country,
        String motto,
        String parentBody,
        String issuingBody,
        String number,
        String placeAndDate,
        String kind,
        String subject) {}
