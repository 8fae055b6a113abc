package vn.hatinh.indicators.values;

import java.math.BigDecimal;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;

import vn.hatinh.indicators.engine.value.IndicatorValue;
import vn.hatinh.indicators.sight.Seen;

/** One value in the list of all values. Numbers have up to ten significant digits. */
@JsonPropertyOrder({
    "code",
    "reading",
    "unit",
    "kind",
    "period",
    "numerator",
    "denominator",
    "value",
    "status",
    "disclosure"
})
@Schema(description = "Một giá trị của một chỉ tiêu / One value of an indicator")
public record ValueView(
        @Schema(description = "Mã chỉ tiêu / indicator code", examples = "1.1")
        String code,

        @Schema(description = "Cách đọc / reading id", examples = "headline")
        String reading,

        @Schema(description = "Mã đơn vị, gồm cả đơn vị bên dưới / unit with everything below it", examples = "SNGV")
        String unit,

        @Schema(description = "stock: số dư tại một ngày; flow: phát sinh trong kỳ", examples = "stock")
        String kind,

        @Schema(description = "Ngày ISO (stock), năm hoặc nửa năm (flow)", examples = "2025-12-31")
        String period,

        @Schema(nullable = true, description = "Tử số; null khi kỳ đó không có số liệu / null when not recorded")
        BigDecimal numerator,

        @Schema(nullable = true, description = "Mẫu số; null với số đếm / null for a plain count")
        BigDecimal denominator,

        @Schema(nullable = true, description = "Giá trị; null khi không phát sinh / null when there is no denominator")
        BigDecimal value,

        @Schema(
                nullable = true,
                description = "Đánh giá, chỉ với cách đọc chính của cả cơ quan / status of the agency's headline",
                examples = "ACHIEVED")
        String status,

        @Schema(description = Views.DISCLOSURE, examples = "OPEN")
        String disclosure) {

    static ValueView of(Seen seen) {
        IndicatorValue value = seen.value();
        return new ValueView(
                value.code(),
                value.reading(),
                value.unit(),
                Views.kind(value.timing()),
                value.period(),
                Views.decimal(seen.numerator()),
                Views.decimal(seen.denominator()),
                Views.decimal(seen.figure()),
                Views.name(seen.shown().status()),
                Views.name(seen.shown().form()));
    }
}
