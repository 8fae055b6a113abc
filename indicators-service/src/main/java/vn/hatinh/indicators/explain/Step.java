package vn.hatinh.indicators.explain;

import java.time.Instant;
import java.util.stream.Stream;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import com.fasterxml.jackson.annotation.JsonInclude;

import vn.hatinh.indicators.store.RecordKind;
import vn.hatinh.indicators.values.IndicatorView.Point;

/** One event, or several together, that moved a value. Members that do not apply are left out. */
@Schema(
        description =
                "Một sự kiện, hoặc nhiều sự kiện gộp lại, làm giá trị thay đổi / One event that moved the value, or"
                        + " several together where one would tell of a person")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Step(
        @Schema(description = "Số sự kiện / number of events")
        int events,

        String eventId,
        String eventType,

        @Schema(description = "STAFF, UNIT, AGENCY_FACT") String kind,

        @Schema(
                description =
                        "Mã ngẫu nhiên của hồ sơ, mã đơn vị hoặc khóa số liệu / random id, unit or key of the fact")
        String record,

        Instant recordedAt,

        @Schema(description = "Vị trí của cơ quan sau sự kiện / position of the agency after it")
        Long position,

        @Schema(description = "Phiên bản định nghĩa / definition version")
        int planVersion,

        Point before,
        Point after) {

    /** Everything that is known of it. */
    static Step single(Moved moved) {
        return new Step(
                1,
                moved.eventId(),
                moved.eventType(),
                moved.byDefinition() ? null : moved.row().key().kind().name(),
                moved.record(),
                moved.row().recordedAt(),
                moved.row().position(),
                moved.planVersion(),
                Point.of(moved.move().before()),
                Point.of(moved.move().after()));
    }

    /** What several did together. */
    static Step together(int events, Moved oldest, Moved newest) {
        return new Step(
                events,
                null,
                null,
                null,
                null,
                newest.row().recordedAt(),
                newest.row().position(),
                newest.planVersion(),
                Point.of(oldest.move().before()),
                Point.of(newest.move().after()));
    }

    /** The random id of the person whose record moved it; nothing when several are told together. */
    Stream<String> person() {
        return RecordKind.STAFF.name().equals(kind) ? Stream.of(record) : Stream.empty();
    }
}
