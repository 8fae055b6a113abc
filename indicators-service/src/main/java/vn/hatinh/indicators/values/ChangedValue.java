package vn.hatinh.indicators.values;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import com.fasterxml.jackson.annotation.JsonInclude;

import vn.hatinh.indicators.engine.value.IndicatorValue;
import vn.hatinh.indicators.engine.value.ValueChange;
import vn.hatinh.indicators.values.IndicatorView.Point;

/** One value in two states; left out where a state does not have it. */
@Schema(description = "Một giá trị trước và sau / One value before and after")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ChangedValue(
        @Schema(description = "Mã chỉ tiêu / indicator code", examples = "1.1")
        String code,

        @Schema(description = "Cách đọc / reading id", examples = "headline")
        String reading,

        @Schema(description = "Mã đơn vị / unit", examples = "SNGV")
        String unit,

        @Schema(description = "stock, flow", examples = "stock")
        String kind,

        @Schema(description = "Có thay đổi / whether they differ")
        boolean moved,

        @Schema(description = "Không có khi trước đó chưa có giá trị / left out where there was none")
        Point before,

        @Schema(description = "Không có khi sau đó không còn giá trị / left out where there is none")
        Point after) {

    public static ChangedValue of(ValueChange change) {
        IndicatorValue value = change.either();
        return new ChangedValue(
                value.code(),
                value.reading(),
                value.unit(),
                Views.kind(value.timing()),
                change.moved(),
                Point.of(change.before()),
                Point.of(change.after()));
    }
}
