package vn.hatinh.reporting.report.model;

import java.math.BigDecimal;
import java.util.List;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;

/**
 * A cell of a table: as it is printed and, where it is a number, as it can be calculated with.
 *
 * @param number null for words
 * @param decimals how many are printed of the number
 * @param computation how the number comes from others of its row; null when it does not
 */
public record Cell(String text, BigDecimal number, int decimals, Computation computation) {

    /** What a person would type into a spreadsheet instead of the number. Columns count from 0. */
    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "computation")
    @JsonSubTypes({
        @JsonSubTypes.Type(value = Sum.class, name = "SUM"),
        @JsonSubTypes.Type(value = Quotient.class, name = "QUOTIENT")
    })
    public sealed interface Computation permits Sum, Quotient {}

    /** The sum of cells of the same row. */
    public record Sum(List<Integer> columns) implements Computation {}

    /** One cell of the same row by another, times a factor: 100 for percentages. */
    public record Quotient(int numerator, int denominator, int factor) implements Computation {}

    public static Cell of(String text) {
        return new Cell(text, null, 0, null);
    }

    public static Cell of(String text, BigDecimal number, int decimals) {
        return new Cell(text, number, decimals, null);
    }

    public Cell computedBy(Computation how) {
        return new Cell(text, number, decimals, how);
    }
}
