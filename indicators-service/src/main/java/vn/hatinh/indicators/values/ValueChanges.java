package vn.hatinh.indicators.values;

import java.time.Instant;
import java.util.List;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import vn.hatinh.indicators.store.KnownState;

/** Values that were known otherwise at an earlier moment. */
@Schema(description = "Các giá trị khác nhau giữa hai thời điểm / Values that differ between two moments")
public record ValueChanges(String agency, String plan, Known from, Known to, List<ChangedValue> values) {

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
}
