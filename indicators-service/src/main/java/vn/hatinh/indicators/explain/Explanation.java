package vn.hatinh.indicators.explain;

import java.time.Instant;
import java.util.List;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import com.fasterxml.jackson.annotation.JsonInclude;

import vn.hatinh.indicators.engine.plan.Text;
import vn.hatinh.indicators.values.IndicatorView.Point;

/** Where a value comes from. Members that do not apply are left out. */
@Schema(description = "Giá trị từ đâu mà có / Where a value comes from")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Explanation(
        String agency,
        String plan,

        @Schema(description = "Phiên bản định nghĩa / definition version")
        int planVersion,

        long position,
        Instant asOf,
        String code,
        Text name,
        String clause,
        String reading,
        Text readingName,

        @Schema(description = "Không có khi đơn vị không tồn tại ngày đó / left out when the unit does not stand")
        Point value,

        List<MeasureView> measures,

        @Schema(description = "Lần thay đổi gần nhất / the last move")
        Step lastMoved) {

    /** What is counted. */
    public record MeasureView(
            String id,

            @Schema(description = "Thuộc tử số / part of the numerator")
            boolean numerator,

            @Schema(description = "Biểu thức CEL / the predicate")
            String predicate,

            List<Condition> conditions) {}

    /** A condition that must hold. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Condition(String expression, Text text) {}
}
