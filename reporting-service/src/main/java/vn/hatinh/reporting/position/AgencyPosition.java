package vn.hatinh.reporting.position;

import java.time.Instant;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import vn.hatinh.reporting.freshness.AnswerFreshness;
import vn.hatinh.reporting.readmodel.Freshness;

/** Equal positions in the services mean that they speak of the same state. */
public record AgencyPosition(
        String agency,
        long position,
        @Schema(nullable = true) Instant asOf,
        AnswerFreshness freshness) {

    static AgencyPosition of(String agency, Freshness counted, AnswerFreshness freshness) {
        return new AgencyPosition(agency, counted.position(), counted.asOf(), freshness);
    }
}
