package vn.hatinh.reporting.freshness;

import java.time.Instant;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import vn.hatinh.reporting.readmodel.Freshness;

/** Equal positions in the services mean that they speak of the same state. */
public record AgencyPosition(
        String agency,
        long position,
        @Schema(nullable = true) Instant asOf) {

    static AgencyPosition of(String agency, Freshness freshness) {
        return new AgencyPosition(agency, freshness.position(), freshness.asOf());
    }
}
