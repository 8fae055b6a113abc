package vn.hatinh.indicators.plans;

import java.util.List;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import com.fasterxml.jackson.annotation.JsonInclude;

import vn.hatinh.indicators.engine.value.IndicatorValue;
import vn.hatinh.indicators.engine.value.ValueChange;
import vn.hatinh.indicators.values.IndicatorView.Point;
import vn.hatinh.indicators.values.Views;

/** The agency's values now and under the definition that is tried. Nothing of it is stored. */
@Schema(description = "Giá trị của cơ quan trước và sau / The agency's values before and after")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record PreviewAnswer(
        String agency,
        String plan,

        @Schema(description = "Không có khi cơ quan chưa được tính theo kế hoạch này / left out when not counted by it")
        Integer versionBefore,

        int version,

        @Schema(description = "Số bản ghi đã tính thử / records counted")
        long records,

        List<Change> values) {

    /** One value on both sides; left out where a side does not have it. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
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
