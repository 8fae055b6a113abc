package vn.hatinh.indicators.whatif;

import java.time.Instant;
import java.util.List;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import vn.hatinh.indicators.engine.value.IndicatorValue;
import vn.hatinh.indicators.engine.value.ValueChange;
import vn.hatinh.indicators.values.IndicatorView.Point;
import vn.hatinh.indicators.values.Views;

/** Values as they are and as they would be. Nothing of it is stored. */
@Schema(description = "Giá trị trước và sau các thay đổi giả định / Values before and after the proposed changes")
public record WhatIfAnswer(
        String agency,
        String plan,
        int planVersion,
        long position,

        @Schema(nullable = true) Instant asOf,

        @Schema(description = "Chỉ tiêu đạt được nhờ các thay đổi / indicators whose target would be reached")
        List<String> reached,

        @Schema(description = "Chỉ tiêu mất đi do các thay đổi / indicators whose target would be lost")
        List<String> lost,

        List<Change> values) {

    /** One value in both; {@code before} is left out where only the changes bring the reading about. */
    public record Change(
            String code, String reading, String unit, String kind, boolean moved, Point before, Point after) {

        static Change of(ValueChange change) {
            IndicatorValue value = change.either();
            return new Change(
                    value.code(),
                    value.reading(),
                    value.unit(),
                    Views.kind(value.timing()),
                    change.moved(),
                    point(change.before()),
                    point(change.after()));
        }

        private static Point point(IndicatorValue value) {
            return value == null ? null : Point.of(value);
        }
    }
}
