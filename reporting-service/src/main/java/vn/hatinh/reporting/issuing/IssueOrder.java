package vn.hatinh.reporting.issuing;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import vn.hatinh.support.rest.IsoDate;

/** @param signedOn today when it is missing */
public record IssueOrder(
        @IsoDate @Schema(examples = "2026-02-06") String signedOn) {}
