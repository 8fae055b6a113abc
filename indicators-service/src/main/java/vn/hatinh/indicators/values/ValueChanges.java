package vn.hatinh.indicators.values;

import java.time.Instant;
import java.util.List;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import com.fasterxml.jackson.annotation.JsonInclude;

import vn.hatinh.indicators.engine.value.IndicatorValue;
import vn.hatinh.indicators.engine.value.ValueChange;
import vn.hatinh.indicators.store.KnownState;

/** Values that were known otherwise at an earlier moment. */
@Schema(description = "Các giá trị khác nhau giữa hai thời điểm / Values that differ between two moments")
public record ValueChanges(String agency, String plan, Known from, Known to, List<Change> values) {

    /** What was known at a moment; {@code asOf} is null when that was nothing. */
    public record Known(
            int planVersion,
            long position,

            @Schema(nullable = true) Instant asOf) {

        static Known of(KnownState state) {
            return new Known(
                    state.plan().version(),
                    state.counted().position(),
                    state.counted().asOf());
        }
    }

    /** One value at both moments; left out where one of them did not have it. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Change(
            String code,
            String reading,
            String unit,
            String kind,
            IndicatorView.Point before,
            IndicatorView.Point after) {

        static Change of(ValueChange change) {
            IndicatorValue value = change.either();
            return new Change(
                    value.code(),
                    value.reading(),
                    value.unit(),
                    Views.kind(value.timing()),
                    point(change.before()),
                    point(change.after()));
        }

        private static IndicatorView.Point point(IndicatorValue value) {
            return value == null ? null : IndicatorView.Point.of(value);
        }
    }
}
