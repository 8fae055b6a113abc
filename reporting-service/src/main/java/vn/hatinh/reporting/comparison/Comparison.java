package vn.hatinh.reporting.comparison;

import java.time.Instant;
import java.util.List;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import com.fasterxml.jackson.annotation.JsonUnwrapped;

import vn.hatinh.reporting.freshness.AnswerFreshness;
import vn.hatinh.reporting.series.SeriesAnswer.SeriesPoint;

/**
 * Indicators beside each other by unit and year, in order of unit, indicator and year.
 *
 * @param asOf when the newest counted change was recorded
 * @param position in the event stream
 * @param rows only where a value was published
 */
@Schema(description = "So sánh theo đơn vị và năm / Comparison by unit and year")
public record Comparison(
        String agency,
        String plan,
        String reading,
        @Schema(nullable = true) Instant asOf,
        long position,
        AnswerFreshness freshness,
        List<Row> rows) {

    public Comparison {
        rows = List.copyOf(rows);
    }

    /**
     * One indicator in one unit in one year; see the scorecard for the meaning of what is null.
     *
     * @param unitName at the year's end; null when the unit had ended by then, or had not begun
     */
    @Schema(name = "ComparisonRow", description = "Một chỉ tiêu, một đơn vị, một năm / One indicator, unit and year")
    public record Row(
            String code,
            String unit,
            @Schema(nullable = true) String unitName,
            int year,
            @JsonUnwrapped SeriesPoint point) {}
}
