package vn.hatinh.indicators.catalogue;

import vn.hatinh.indicators.engine.plan.Text;

/**
 * One thing that is wrong in a catalogue file.
 *
 * @param pointer JSON pointer to what is wrong, such as {@code /measures/women/predicate}
 * @param code for programs: {@code malformed}, {@code invalid-expression} or {@code inconsistent}
 * @param line in the file, from 1; 0 when it is not known
 * @param column in the line, from 1
 * @param expression null when the fault is not in an expression
 * @param reason with the name of the measure or indicator that it concerns; what a parser says of an expression is English
 */
public record CatalogueFault(
        String pointer, String code, int line, int column, ExpressionPlace expression, Text reason) {

    /** The file has another form. */
    static final String MALFORMED = "malformed";

    /** An expression does not parse, or has a wrong type. */
    static final String INVALID_EXPRESSION = "invalid-expression";

    /** The parts do not fit together. */
    static final String INCONSISTENT = "inconsistent";

    /** A place in an expression; line and column are counted in its text, which in the file may be folded. */
    public record ExpressionPlace(String text, int line, int column) {}
}
