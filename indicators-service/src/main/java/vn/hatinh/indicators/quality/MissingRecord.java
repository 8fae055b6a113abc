package vn.hatinh.indicators.quality;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A record that lacks something. */
@Schema(description = "Một hồ sơ hoặc số liệu còn thiếu / A record that lacks something")
public record MissingRecord(
        @Schema(description = "STAFF, AGENCY_FACT") String kind,

        @Schema(description = "Mã ngẫu nhiên của hồ sơ hoặc khóa số liệu / random id or key")
        String record) {}
