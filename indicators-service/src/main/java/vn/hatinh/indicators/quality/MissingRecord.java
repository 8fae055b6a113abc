package vn.hatinh.indicators.quality;

import java.util.stream.Stream;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import vn.hatinh.indicators.store.RecordKind;

/** A record that lacks something. */
@Schema(description = "Một hồ sơ hoặc số liệu còn thiếu / A record that lacks something")
public record MissingRecord(
        @Schema(description = "STAFF, AGENCY_FACT") String kind,

        @Schema(description = "Mã ngẫu nhiên của hồ sơ hoặc khóa số liệu / random id or key")
        String record) {

    /** The random id, if it is a person's. */
    Stream<String> person() {
        return RecordKind.STAFF.name().equals(kind) ? Stream.of(record) : Stream.empty();
    }
}
