package vn.hatinh.indicators.position;

import java.time.Instant;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How far an agency has been counted. */
@Schema(description = "Đã tính đến đâu / How far the agency has been counted")
public record Position(
        String agency,
        long position,
        @Schema(nullable = true) Instant asOf) {}
