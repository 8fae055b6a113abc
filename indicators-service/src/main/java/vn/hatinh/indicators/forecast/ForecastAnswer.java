package vn.hatinh.indicators.forecast;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import com.fasterxml.jackson.annotation.JsonInclude;

import vn.hatinh.indicators.engine.plan.Text;
import vn.hatinh.indicators.values.IndicatorView.Point;

/** The headlines if nothing happens but what is known or expected. */
@Schema(
        description = "Các chỉ tiêu nếu không có gì khác ngoài những việc đã biết trước /"
                + " The headlines if nothing happens but what is known or expected")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ForecastAnswer(
        String agency,
        String plan,
        int planVersion,
        long position,
        Instant asOf,
        LocalDate today,

        @Schema(description = "Số hồ sơ có việc nghỉ hưu, hết nhiệm kỳ dự kiến / records in which an end is expected")
        int expecting,

        List<Outlook> indicators) {

    /** One headline. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Outlook(
            String code,
            Text name,

            @Schema(
                    description = "stock: số dư tại ngày; flow: phát sinh trong năm, chỉ gồm những gì đã ghi nhận, nên"
                            + " distanceInPeople là phần còn phải làm / flow: only what is recorded already, so that"
                            + " distanceInPeople is what remains to be done")
            String kind,

            @Schema(description = "Mỗi ngày chốt số liệu năm / each year's cut-off")
            List<Point> values,

            @Schema(description = "Ngày đầu tiên mất mục tiêu / first day on which the target is lost")
            LocalDate lostOn,

            @Schema(description = "Ngày đầu tiên đạt mục tiêu / first day on which the target is reached")
            LocalDate reachedOn,

            @Schema(description = "Giá trị vào ngày đến trước trong hai ngày đó / the value on the first of these days")
            Point then,

            @Schema(description = "Mọi ngày đạt hoặc mất mục tiêu / every day on which it is reached or lost")
            List<Turn> turns) {}

    /** A day on which a target is reached, or lost. */
    public record Turn(
            LocalDate on,

            @Schema(description = "true: đạt, false: mất / true: reached, false: lost")
            boolean reached,

            Point value) {}
}
