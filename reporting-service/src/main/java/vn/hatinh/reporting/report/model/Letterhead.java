package vn.hatinh.reporting.report.model;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What stands above the text.
 *
 * @param kind of document, for example BÁO CÁO
 * @param subject what it is about
 * @param days of the period, where the calendar gives it others
 */
public record Letterhead(
        String country,
        String motto,
        String parentBody,
        String issuingBody,
        String number,
        String placeAndDate,
        String kind,
        String subject,
        @Schema(nullable = true) String days) {}
