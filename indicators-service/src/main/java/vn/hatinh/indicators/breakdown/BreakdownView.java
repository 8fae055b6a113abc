package vn.hatinh.indicators.breakdown;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import vn.hatinh.indicators.breakdown.BreakdownParameters.Asked;
import vn.hatinh.indicators.engine.value.Breakdown;
import vn.hatinh.indicators.engine.value.Quotient;
import vn.hatinh.indicators.rollup.Known;
import vn.hatinh.indicators.values.Views;

/** A value taken apart. */
@Schema(
        description =
                "Giá trị được tách theo một chiều; tổng các ô bằng tổng chung / a value taken apart; its cells add up"
                        + " to the total")
public record BreakdownView(
        String agency,
        String plan,
        int planVersion,
        long position,
        @Schema(nullable = true) Instant asOf,
        String code,
        String reading,

        @Schema(examples = "unit") String by,

        @Schema(examples = "2025-12-31") String period,
        LocalDate cutOff,
        Cell total,
        List<Cell> cells) {

    /** Of a reader all members but the key may be null. */
    public record Cell(
            @Schema(
                    description =
                            "Mã đơn vị, loại, nhóm tuổi, mã ngạch, hoặc cách đọc; rỗng: phần không thuộc ô nào khác,"
                                    + " ví dụ người chưa có đơn vị, chưa rõ ngạch / unit, type, age band, grade, or reading;"
                                    + " empty: what belongs to no other cell, such as people without a unit or a grade")
            String key,

            @Schema(nullable = true) BigDecimal numerator,
            @Schema(nullable = true) BigDecimal denominator,
            @Schema(nullable = true) BigDecimal value,

            @Schema(description = Views.DISCLOSURE, examples = "OPEN")
            String disclosure) {

        private static Cell of(String key, Quotient quotient, boolean shown) {
            return shown
                    ? new Cell(
                            key,
                            Views.decimal(quotient.numerator()),
                            Views.decimal(quotient.denominator()),
                            Views.decimal(quotient.value()),
                            "OPEN")
                    : new Cell(key, null, null, null, "SUPPRESSED");
        }
    }

    /**
     * @param position how far what was taken apart was counted
     * @param shown whether the caller gets any of it
     */
    static BreakdownView of(Known known, Asked asked, Breakdown breakdown, long position, Instant asOf, boolean shown) {
        return new BreakdownView(
                known.agency(),
                known.plan().id(),
                known.plan().version(),
                position,
                asOf,
                asked.indicator().code(),
                asked.id(),
                asked.by(),
                asked.at(),
                asked.cutOff(),
                Cell.of(Breakdown.REST, breakdown.total(), shown),
                breakdown.cells().entrySet().stream()
                        .map(cell -> Cell.of(cell.getKey(), cell.getValue(), shown))
                        .toList());
    }
}
